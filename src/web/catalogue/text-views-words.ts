import { fetchArea } from './catalogue.ts';

/** The views of one text. */
export const textViewsWords = fetchArea('textViews', {
  en: async () => (await import('./en-text-views.ts')).enTextViews,
  fr: async () => (await import('./fr-text-views.ts')).frTextViews,
});
