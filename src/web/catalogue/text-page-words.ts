import { fetchArea } from './catalogue.ts';

/** The page of a text. */
export const textPageWords = fetchArea('textPage', {
  en: async () => (await import('./en-text-page.ts')).enTextPage,
  fr: async () => (await import('./fr-text-page.ts')).frTextPage,
});
