import { fetchArea } from './catalogue.ts';

/** The page of a document. */
export const documentWords = fetchArea('document', {
  en: async () => (await import('./en-document.ts')).enDocument,
  fr: async () => (await import('./fr-document.ts')).frDocument,
});
