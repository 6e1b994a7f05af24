import { fetchArea } from './catalogue.ts';

/** Search. */
export const searchWords = fetchArea('search', {
  en: async () => (await import('./en-search.ts')).enSearch,
  fr: async () => (await import('./fr-search.ts')).frSearch,
});
