import { fetchArea } from './catalogue.ts';

/** Downloads of the matrix. */
export const exportWords = fetchArea('export', {
  en: async () => (await import('./en-export.ts')).enExport,
  fr: async () => (await import('./fr-export.ts')).frExport,
});
