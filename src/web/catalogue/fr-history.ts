import type { enHistory } from './en-history.ts';

export const frHistory: typeof enHistory = {
  title: 'Historique',
  none: 'Moins de deux révisions de ce texte sont ici. Son historique commence avec la deuxième : importez le texte d’une conférence précédente, ou le texte adopté.',
  revisions: 'Révisions',
  columns: {
    revision: 'Révision',
    size: 'Étendue',
    words: 'Mots',
    added: 'Ajoutés',
    removed: 'Supprimés',
    left: 'Restent aujourd’hui',
  },
  from: 'De',
  to: 'À',
  compare: 'Comparer',
  compared: (from, to) => `Ce qui a changé de ${from} à ${to}`,
  byMachine: 'Comparaison faite par la machine, mot à mot.',
  back: 'Qui a écrit quoi',
  written: 'Qui a écrit quoi',
  how: (first) =>
    `Les mots sans marque figurent au texte depuis ${first}, première révision présente ici. Derrière les autres figure l'année de la révision qui les a apportés. Là où l’on a suivi ce qu’une conférence a adopté, viennent ensuite les propositions qui contiennent ces mots. Comparaison faite par la machine, chaque révision avec la précédente.`,
  since: 'depuis',
  drafted: 'rédigé à la conférence',
  near: 'proche de',
  gone: 'Ce qui a disparu',
  removed: (year) => `Ne figure plus au texte depuis ${year}`,
};
