import { fetchArea } from './catalogue.ts';

/** Lists of documents. */
export const documentsWords = fetchArea('documents', {
  en: async () => (await import('./en-documents.ts')).enDocuments,
  fr: async () => (await import('./fr-documents.ts')).frDocuments,
});
