import type { enTracked } from './en-tracked.ts';

export const frTracked: typeof enTracked = {
  inserted: 'inséré :',
  deleted: 'supprimé :',
  movedHere: 'déplacé ici :',
  movedAway: 'déplacé ailleurs :',
  end: 'fin de la modification',
  toOrigin: 'l’endroit d’où il a été déplacé',
  toPlace: 'l’endroit où il a été déplacé',
  insertedLegend: 'inséré',
  deletedLegend: 'supprimé',
  movedLegend: 'déplacé',
  joined: 'paragraphe réuni au suivant',
  split: 'paragraphe scindé ici',
  linkTo: (label) => `Lien vers ${label}`,
  paragraph: (n) => `le paragraphe ${n}`,
  note: (n) => `Note ${n}`,
};
