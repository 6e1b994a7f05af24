import { fetchArea } from './catalogue.ts';

/** A text as if chosen proposals were adopted. */
export const asIfWords = fetchArea('asIf', {
  en: async () => (await import('./en-as-if.ts')).enAsIf,
  fr: async () => (await import('./fr-as-if.ts')).frAsIf,
});
