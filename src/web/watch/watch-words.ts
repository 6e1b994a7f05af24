import type { Locale } from '../catalogue/locale.ts';
import { enWatch } from './words-en.ts';
import { frWatch } from './words-fr.ts';

export type WatchWords = typeof enWatch;

const WORDS: Readonly<Record<Locale, WatchWords>> = { en: enWatch, fr: frWatch };

/**
 * The words of the watch. They are no part of the catalogue that every page loads: the matrix must stay light, and only
 * pages that show what the machine sees need them.
 */
export const watchOf = (locale: Locale): WatchWords => WORDS[locale];
