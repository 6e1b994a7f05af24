import type { enMatrix } from './en-matrix.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frMatrix: typeof enMatrix = {
  title: 'Matrice des propositions',
  asOf: (day) => `État au ${day}.`,
  bestEfforts: 'Établie au mieux des informations disponibles.',
  notAgreed: 'Les propositions n’ont pas encore été acceptées.',
  suggestions: 'Toute suggestion est la bienvenue.',
  tables: {
    revisions: 'Révision de textes en vigueur',
    new: 'Projets de nouvelles résolutions',
    treaty: 'Modification des traités',
    general: 'Décisions et questions générales',
  },
  columns: {
    number: 'Numéro',
    title: 'Titre',
    contributions: 'Contributions',
    topics: 'Thèmes',
    changes: 'Nombre de modifications',
    supporters: 'Appuis',
    proposals: 'Propositions',
    newest: 'Document le plus récent',
  },
  columnChoice: 'Colonnes',
  view: 'Affichage',
  views: { list: 'Liste', grid: 'Textes par auteurs' },
  group: 'Regrouper par',
  groups: { table: 'tableau', topic: 'thème' },
  noTopic: 'Hors thème',
  undo: 'Annuler',
  wouldLeave: 'avec le nombre de propositions que chacun laisserait',
  more: (n) => `et ${n} de plus`,
  grid: {
    caption: (texts, sources, proposals) =>
      `Les textes et les propositions dont ils font l’objet : ${texts}, ${sources}, ${proposals}.`,
    sources: (n) => count(n, { one: '# auteur', other: '# auteurs' }),
    region: 'Vue d’ensemble des textes et des auteurs ; défile dans les deux sens',
    scrolls: 'Le tableau défile horizontalement.',
    text: 'Texte',
    legend:
      'Un symbole est une proposition de l’auteur indiqué en haut, relative au texte indiqué à côté ; le trait montre l’ampleur des modifications :',
    strengths: {
      none: 'aucune modification marquée',
      few: (to) => `jusqu’à ${to} modifications`,
      some: (from, to) => `de ${from} à ${to}`,
      many: (from, to) => `de ${from} à ${to}`,
      most: (from) => `${from} et plus`,
      whole: 'le texte entier est nouveau, ou disparaît',
    },
    joint: 'Les propositions communes de plusieurs auteurs figurent dans une colonne à part.',
    changes: (n) => count(n, { one: '# modification', other: '# modifications' }),
  },
  filter: 'Filtrer',
  filterShow: 'Afficher',
  filterClear: 'Tout afficher',
  source: 'Auteur',
  action: 'Action',
  kind: 'Type de texte',
  text: 'Texte',
  anyText: 'Tous les textes',
  topic: 'Thème',
  sort: 'Trier par',
  sorts: {
    number: 'numéro',
    title: 'titre',
    proposals: 'nombre de propositions',
    date: 'document le plus récent',
  },
  shown: (shown, all) =>
    shown === all
      ? count(all, { one: '# proposition', other: '# propositions' })
      : `${shown} sur ${count(all, { one: '# proposition', other: '# propositions' })}`,
  nothing: 'Aucune proposition ne correspond à ces critères.',
  nothingYet: 'Aucune proposition n’est encore disponible.',
  without: (label) => `Retirer le critère « ${label} »`,
  legend: 'Ce que signifient les symboles',
  active: 'Critères appliqués',
  language: 'Langue',
  supportedBy: (list) => `avec l’appui de ${list}`,
};
