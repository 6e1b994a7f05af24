/** Through what the watch is seen. `neutral` shows what kind of change it is and judges nothing: the usual one. */
export const LENSES = ['neutral', 'open-internet'] as const;

export type LensId = (typeof LENSES)[number];

/** Whether directions are said: what weakens, and what strengthens. */
export const judges = (lens: LensId): boolean => lens !== 'neutral';

const COOKIE = 'lens';

/** What the address asks for (`?lens=open-internet`), else the reader's last choice. */
export function chooseLens(request: Request): LensId {
  const asked = findLens(new URL(request.url).searchParams.get('lens'));
  return (
    asked ?? findLens(/(?:^|;\s*)lens=([a-z-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1]) ?? 'neutral'
  );
}

/** Remembers the choice made in the address. */
export function keepLens(request: Request, headers: Headers): void {
  const url = new URL(request.url);
  const asked = findLens(url.searchParams.get('lens'));
  if (!asked) return;
  const secure = url.protocol === 'https:' ? '; Secure' : '';
  headers.append(
    'Set-Cookie',
    `${COOKIE}=${asked}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
  );
}

const findLens = (name: string | null | undefined): LensId | undefined =>
  LENSES.find((lens) => lens === name);
