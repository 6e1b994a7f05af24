import type { enCitations } from './en-citations.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frCitations: typeof enCitations = {
  title: 'Renvois',
  lead: (total) =>
    `${count(total, { one: '# passage', other: '# passages' })} de textes et de propositions renvoient à un autre texte. Ceux qui méritent l'attention sont ici.`,
  names: 'Ce texte renvoie à',
  namesNothing: 'Le texte en vigueur ne renvoie à aucun autre texte.',
  changes: 'Des propositions changeraient ces renvois',
  adopted: 'Le texte adopté renvoie à',
  namedBy: 'Textes qui y renvoient',
  namedByNothing: 'Aucun texte présent ici n’y renvoie.',
  suppressedBy: 'Suppression proposée par',
  stranded: (n) =>
    n === 0
      ? 'Aucun texte présent ici n’y renverrait encore.'
      : `${count(n, { one: '# passage renverrait', other: '# passages renverraient' })} à un texte disparu.`,
  strandedTitle: 'Ce que des suppressions laisseraient derrière elles',
  strandedNothing: 'Aucune proposition ne supprime de texte.',
  outdatedTitle: 'Dépassés',
  outdatedNothing: 'Tout renvoi à un texte présent ici indique la révision en vigueur, ou aucune.',
  states: {
    current: 'indique la révision en vigueur',
    outdated: 'dépassé :',
    newer: 'indique une révision à venir ;',
    own: 'renvoie à ce texte lui-même',
    undated: 'n’indique aucune révision',
    'not-here': 'n’est pas ici',
    unclear: 'la famille de conférences est incertaine',
  },
  inForce: (revision) => `est en vigueur : ${revision}`,
  sides: { before: 'renvoi supprimé', after: 'nouveau renvoi' },
  updated: (revision) => `mis à jour, auparavant ${revision}`,
  assumed: '(supposé de la même famille de conférences)',
  place: 'Aller au passage',
  how: 'Trouvés par la machine dans les mots des textes et des propositions, en six langues. Les résolutions des Nations Unies, du Conseil et des commissions d’études ne sont pas suivies.',
  all: 'Tous les renvois de cette conférence qui méritent l’attention',
};
