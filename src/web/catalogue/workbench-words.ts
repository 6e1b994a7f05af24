import { fetchArea } from './catalogue.ts';

/** Where rules are tried, and judged by again. */
export const workbenchWords = fetchArea('workbench', {
  en: async () => (await import('./en-workbench.ts')).enWorkbench,
  fr: async () => (await import('./fr-workbench.ts')).frWorkbench,
});
