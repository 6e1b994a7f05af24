import { fetchArea } from './catalogue.ts';

/** The issues matrix. */
export const matrixWords = fetchArea('matrix', {
  en: async () => (await import('./en-matrix.ts')).enMatrix,
  fr: async () => (await import('./fr-matrix.ts')).frMatrix,
});
