import { useRouteLoaderData } from 'react-router';
import { getCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import type { Formats } from './formats.ts';
import type { Locale } from './locale.ts';

export interface Words {
  readonly locale: Locale;
  readonly words: Catalogue;
  readonly formats: Formats;
}

const made = new Map<Locale, Words>();

/** The catalogue and the formats of the page's language. */
export function useWords(): Words {
  return wordsOf(useRouteLoaderData<{ readonly locale: Locale }>('root')?.locale ?? 'en');
}

/** Made once a language: an Intl format costs more than all that it writes on a page. */
function wordsOf(locale: Locale): Words {
  const ready = made.get(locale) ?? { locale, words: getCatalogue(locale), formats: formatsOf(locale) };
  made.set(locale, ready);
  return ready;
}
