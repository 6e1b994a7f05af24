import { fetchArea } from './catalogue.ts';

/** What opens with a key. */
export const paletteWords = fetchArea('palette', {
  en: async () => (await import('./en-palette.ts')).enPalette,
  fr: async () => (await import('./fr-palette.ts')).frPalette,
});
