import type { en } from './en.ts';
import { LOCALES } from './locale.ts';
import type { Locale } from './locale.ts';

/** Every string of the interface; `en.ts` gives the keys, each other language must have them all. */
export type Catalogue = typeof en;

const loaded = new Map<Locale, Catalogue>();

const LOADERS: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
};

/** The server loads all of them when it starts, a browser the one of its page. */
export async function loadCatalogue(language: string): Promise<void> {
  const locale = LOCALES.find((name) => name === language) ?? 'en';
  loaded.set(locale, await LOADERS[locale]());
}

/** Throws where the language was not loaded before. */
export function getCatalogue(locale: Locale): Catalogue {
  const catalogue = loaded.get(locale);
  if (!catalogue) throw new Error(`The catalogue ${locale} is not loaded.`);
  return catalogue;
}
