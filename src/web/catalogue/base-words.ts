import { fetchArea } from './catalogue.ts';

/** What a proposal holds against the text in force. */
export const baseWords = fetchArea('base', {
  en: async () => (await import('./en-base.ts')).enBase,
  fr: async () => (await import('./fr-base.ts')).frBase,
});
