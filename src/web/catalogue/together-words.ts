import { fetchArea } from './catalogue.ts';

/** All proposals on one text. */
export const togetherWords = fetchArea('together', {
  en: async () => (await import('./en-together.ts')).enTogether,
  fr: async () => (await import('./fr-together.ts')).frTogether,
});
