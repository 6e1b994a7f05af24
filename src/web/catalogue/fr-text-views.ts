import type { Catalogue } from './catalogue.ts';

export const frTextViews: Catalogue['textViews'] = {
  label: 'Vues de ce texte',
  text: 'Texte',
  history: 'Historique',
  citations: 'Renvois',
};
