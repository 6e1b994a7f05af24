import { fetchArea } from './catalogue.ts';

/** Changed words, wherever they stand. */
export const trackedWords = fetchArea('tracked', {
  en: async () => (await import('./en-tracked.ts')).enTracked,
  fr: async () => (await import('./fr-tracked.ts')).frTracked,
});
