import type { en } from './en.ts';
import { LOCALES } from './locale.ts';
import type { Locale } from './locale.ts';

/**
 * The words of one part of the interface. They come with the module that asks for them, in the language of the page
 * alone (docs/decisions/0031-each-page-its-own.md).
 */
export interface Area<Name extends string = string, Words = unknown> {
  readonly name: Name;
  /** The languages that have come. */
  readonly in: Partial<Record<Locale, Words>>;
  /** Kept when each language that this side needs has come. */
  readonly here: Promise<unknown>;
}

/** What every page needs, and the words of areas: `Catalogue<typeof matrixWords>` also has `words.matrix`. */
export type Catalogue<A extends Area = never> = typeof en & {
  readonly [One in A as One['name']]: Exclude<One['in'][Locale], undefined>;
};

const LOADERS: Readonly<Record<Locale, () => Promise<typeof en>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
};

/** By language, each filled as words come. */
const catalogues: Readonly<Record<Locale, Partial<Catalogue>>> = { en: {}, fr: {} };

/** What was asked for: by every module that was loaded. */
const coming: Promise<unknown>[] = [];

/** The server speaks all languages, a browser that of its page: another language is another page, loaded anew. */
const spoken = (): readonly Locale[] =>
  typeof document === 'undefined' ? LOCALES : [findLocale(document.documentElement.lang)];

const findLocale = (language: string): Locale => LOCALES.find((name) => name === language) ?? 'en';

/** Asks for the words of an area at once: in a browser, while React does not yet render the page that says them. */
export function fetchArea<Name extends string, Words>(
  name: Name,
  loaders: Readonly<Record<Locale, () => Promise<Words>>>,
): Area<Name, Words> {
  const words: Partial<Record<Locale, Words>> = {};
  const here = Promise.all(
    spoken().map(async (locale) => {
      words[locale] = await loaders[locale]();
      Object.assign(catalogues[locale], { [name]: words[locale] });
    }),
  );
  coming.push(here);
  return { name, in: words, here };
}

/** Waits for what every page needs, and for all areas of the modules that are loaded. */
export async function loadCatalogues(): Promise<void> {
  await Promise.all(
    spoken().map(async (locale) => Object.assign(catalogues[locale], await LOADERS[locale]())),
  );
  await Promise.all(coming);
}

/** Throws where the language has not come before. */
export function getCatalogue<const Areas extends readonly Area[]>(
  locale: Locale,
  ...areas: Areas
): Catalogue<Areas[number]> {
  const catalogue = catalogues[locale];
  const missing = catalogue.site ? areas.find((area) => !area.in[locale])?.name : 'of every page';
  if (missing) throw new Error(`The words ${missing} have not come in ${locale}.`);
  return catalogue as Catalogue<Areas[number]>;
}
