import { fetchArea } from './catalogue.ts';

/** Texts in force, adopted and new. */
export const textWords = fetchArea('text', {
  en: async () => (await import('./en-text.ts')).enText,
  fr: async () => (await import('./fr-text.ts')).frText,
});
