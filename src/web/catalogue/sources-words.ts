import { fetchArea } from './catalogue.ts';

/** Who proposes. */
export const sourcesWords = fetchArea('sources', {
  en: async () => (await import('./en-sources.ts')).enSources,
  fr: async () => (await import('./fr-sources.ts')).frSources,
});
