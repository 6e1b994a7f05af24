import type { Catalogue } from './catalogue.ts';

export const frTextViews: Catalogue['textViews'] = {
  label: 'Vues de ce texte',
  text: 'Texte',
  together: 'Ensemble',
  history: 'Historique',
  citations: 'Renvois',
};
