import { fetchArea } from './catalogue.ts';

/** How a text grew. */
export const historyWords = fetchArea('history', {
  en: async () => (await import('./en-history.ts')).enHistory,
  fr: async () => (await import('./fr-history.ts')).frHistory,
});
