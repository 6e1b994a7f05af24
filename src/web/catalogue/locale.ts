/** Languages the interface speaks. One more is a catalogue beside `en.ts` and a line here. */
export const LOCALES = ['en', 'fr'] as const;

export type Locale = (typeof LOCALES)[number];

const COOKIE = 'lang';

/** What the address asks for (`?lang=fr`), else the reader's last choice, else the browser's languages. */
export function chooseLocale(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang');
  return (
    findLocale(asked) ??
    findLocale(readCookie(request.headers.get('Cookie'))) ??
    fromBrowser(request.headers.get('Accept-Language')) ??
    'en'
  );
}

/** Remembers the choice made in the address, in the one cookie there is. */
export function keepLocale(request: Request, headers: Headers): void {
  const url = new URL(request.url);
  const asked = findLocale(url.searchParams.get('lang'));
  headers.append('Vary', 'Accept-Language, Cookie');
  if (!asked) return;
  const secure = url.protocol === 'https:' ? '; Secure' : '';
  headers.append(
    'Set-Cookie',
    `${COOKIE}=${asked}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
  );
}

/** Every locale has a direction of writing; a page takes it from its language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

function findLocale(name: string | null | undefined): Locale | undefined {
  return LOCALES.find((locale) => locale === name);
}

function readCookie(header: string | null): string | undefined {
  return /(?:^|;\s*)lang=([a-z]+)/.exec(header ?? '')?.[1];
}

/** "fr-CH, fr;q=0.9, en;q=0.8": the heaviest language that we speak. */
function fromBrowser(header: string | null): Locale | undefined {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(/\s*;\s*q=/);
    return { locale: findLocale(tag.split('-')[0]!.toLowerCase()), weight: weight ? Number(weight) : 1 };
  });
  return wanted.filter(({ locale }) => locale).sort((a, b) => b.weight - a.weight)[0]?.locale;
}
