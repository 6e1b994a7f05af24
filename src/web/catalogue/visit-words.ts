import { fetchArea } from './catalogue.ts';

/** What changed since the reader was here. */
export const visitWords = fetchArea('visit', {
  en: async () => (await import('./en-visit.ts')).enVisit,
  fr: async () => (await import('./fr-visit.ts')).frVisit,
});
