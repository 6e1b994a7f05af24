import { use } from 'react';
import { useRouteLoaderData } from 'react-router';
import { getCatalogue } from './catalogue.ts';
import type { Area, Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import type { Formats } from './formats.ts';
import type { Locale } from './locale.ts';

export interface Words<A extends Area = never> {
  readonly locale: Locale;
  readonly words: Catalogue<A>;
  readonly formats: Formats;
}

const made = new Map<Locale, Formats>();

/**
 * The catalogue and the formats of the page's language: `useWords(matrixWords)` has `words.matrix` beside what every
 * page needs. Where a page is reached before its words, the one before it stays until they have come.
 */
export function useWords<const Areas extends readonly Area[]>(...areas: Areas): Words<Areas[number]> {
  const locale = useRouteLoaderData<{ readonly locale: Locale }>('root')?.locale ?? 'en';
  for (const area of areas) if (!area.in[locale]) use(area.here);
  return { locale, words: getCatalogue(locale, ...areas), formats: formatsIn(locale) };
}

/** Made once a language: an Intl format costs more than all that it writes on a page. */
function formatsIn(locale: Locale): Formats {
  const formats = made.get(locale) ?? formatsOf(locale);
  made.set(locale, formats);
  return formats;
}
