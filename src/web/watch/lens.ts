import type { LensFact } from '../../facts/watch-schema.ts';
import type { Concern } from '../../watch/finding.ts';
import type { RequestContext } from '../request-context.ts';

/** A lens of data/lenses, or an organisation's own, in the reader's language. */
export interface ShownLens {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Whether directions are said: what weakens, and what strengthens. */
  readonly judges: boolean;
  /** Names of what it protects and each concern touches. */
  readonly touches: Readonly<Partial<Record<Concern, readonly string[]>>>;
  readonly directions: { readonly against: string; readonly for: string };
}

/** The one of visitors who have chosen none: it shows what kind of change it is, and judges nothing. */
const USUAL = 'neutral';

const COOKIE = 'lens';

export const showLens = (lens: LensFact, locale: RequestContext['locale']): ShownLens => ({
  id: lens.id,
  name: lens.name[locale],
  about: lens.description[locale],
  judges: lens.judges,
  touches: Object.fromEntries(
    Object.entries(lens.touches).map(([concern, ids]) => [
      concern,
      lens.protects.filter(({ id }) => ids.includes(id)).map(({ name }) => name[locale]),
    ]),
  ),
  directions: { against: lens.directions.against[locale], for: lens.directions.for[locale] },
});

/** What the address asks for (`?lens=open-internet`), else the reader's last choice. */
export function chooseLens(
  request: Request,
  { facts, locale }: Pick<RequestContext, 'facts' | 'locale'>,
): ShownLens {
  const { lenses } = facts.watch;
  const kept = /(?:^|;\s*)lens=([a-z0-9-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
  const lens = findAsked(request, lenses) ?? lenses.find(({ id }) => id === kept);
  return showLens(lens ?? lenses.find(({ id }) => id === USUAL)!, locale);
}

/** Remembers the choice made in the address. */
export function keepLens(request: Request, headers: Headers, lenses: readonly LensFact[]): void {
  const asked = findAsked(request, lenses);
  if (!asked) return;
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  headers.append(
    'Set-Cookie',
    `${COOKIE}=${asked.id}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
  );
}

function findAsked(request: Request, lenses: readonly LensFact[]): LensFact | undefined {
  const name = new URL(request.url).searchParams.get('lens');
  return name === null ? undefined : lenses.find(({ id }) => id === name);
}
