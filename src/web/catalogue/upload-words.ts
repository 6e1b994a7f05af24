import { fetchArea } from './catalogue.ts';

/** Files that come in by the browser. */
export const uploadWords = fetchArea('upload', {
  en: async () => (await import('./en-upload.ts')).enUpload,
  fr: async () => (await import('./fr-upload.ts')).frUpload,
});
