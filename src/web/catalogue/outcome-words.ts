import { fetchArea } from './catalogue.ts';

/** Which texts name which. */
export const outcomeWords = fetchArea('outcome', {
  en: async () => (await import('./en-outcome.ts')).enOutcome,
  fr: async () => (await import('./fr-outcome.ts')).frOutcome,
});
