import { fetchArea } from './catalogue.ts';

/** What changed between two versions of a document. */
export const changesWords = fetchArea('changes', {
  en: async () => (await import('./en-changes.ts')).enChanges,
  fr: async () => (await import('./fr-changes.ts')).frChanges,
});
