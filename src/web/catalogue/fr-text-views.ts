import type { enTextViews } from './en-text-views.ts';

export const frTextViews: typeof enTextViews = {
  label: 'Vues de ce texte',
  text: 'Texte',
  together: 'Ensemble',
  asIf: 'Comme si',
  history: 'Historique',
  outcome: 'Résultat',
  citations: 'Renvois',
};
