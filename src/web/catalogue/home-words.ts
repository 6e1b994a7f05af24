import { fetchArea } from './catalogue.ts';

/** The first page. */
export const homeWords = fetchArea('home', {
  en: async () => (await import('./en-home.ts')).enHome,
  fr: async () => (await import('./fr-home.ts')).frHome,
});
