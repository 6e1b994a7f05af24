import { fetchArea } from './catalogue.ts';

/** Which texts name which. */
export const citationsWords = fetchArea('citations', {
  en: async () => (await import('./en-citations.ts')).enCitations,
  fr: async () => (await import('./fr-citations.ts')).frCitations,
});
