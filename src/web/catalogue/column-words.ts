import { enColumns } from './en-columns.ts';
import { frColumns } from './fr-columns.ts';
import type { Locale } from './locale.ts';

export type ColumnWords = typeof enColumns;

const WORDS: Readonly<Record<Locale, ColumnWords>> = { en: enColumns, fr: frColumns };

/** Words of the downloads, apart from the catalogues that browsers load: the server alone writes them. */
export const getColumnWords = (locale: Locale): ColumnWords => WORDS[locale];
