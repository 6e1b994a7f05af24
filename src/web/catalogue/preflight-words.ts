import { fetchArea } from './catalogue.ts';

/** A draft that is checked. */
export const preflightWords = fetchArea('preflight', {
  en: async () => (await import('./en-preflight.ts')).enPreflight,
  fr: async () => (await import('./fr-preflight.ts')).frPreflight,
});
