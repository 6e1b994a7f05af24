import type { enSearch } from './en-search.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frSearch: typeof enSearch = {
  titleOf: (text: string) => `Recherche : ${text}`,
  lead: 'Dans les textes, dans ce que les propositions ajoutent, suppriment ou laissent, dans les documents, et parmi les auteurs.',
  where: 'Conférence',
  anywhere: 'Toutes les conférences',
  kind: 'Nature',
  anyKind: 'Tout',
  kinds: { text: 'Textes', proposal: 'Propositions', document: 'Documents', source: 'Auteurs' },
  language: 'Langue',
  anyLanguage: 'Toutes les langues',
  side: 'Où cela figure',
  anySide: 'Partout',
  sides: {
    title: 'dans le titre',
    added: 'dans ce qu’elle ajoute',
    deleted: 'dans ce qu’elle supprime',
    kept: 'dans ce qu’elle laisse',
    said: 'dans les motifs ou une introduction',
  },
  inText: 'dans le texte',
  onlyDeleted: 'seulement dans ce qu’elle supprime',
  fields: { title: 'Titre', body: 'Paragraphe', reasons: 'Motifs', introduction: 'Introduction' },
  direct: 'Porte ce numéro',
  sources: 'Auteurs de ce nom',
  results: 'Résultats',
  found: (n: number) => count(n, { one: '# résultat', other: '# résultats' }),
  foundMore: (n: number) => count(n, { other: 'Au moins # résultats. Davantage de mots en trouvent moins.' }),
  counted: (label: string, n: string) => `${label} (${n})`,
  meant: 'Vouliez-vous dire',
  pages: 'Pages de résultats',
  previous: 'Page précédente',
  next: 'Page suivante',
  page: (n: string, all: string) => `Page ${n} sur ${all}`,
  nothing: (text: string) => `Rien ici ne contient « ${text} ».`,
  nothingFiltered: 'Rien ne correspond à ces filtres.',
  without: 'Rechercher sans filtres',
  nothingHelp:
    'Moins de mots en trouvent davantage. Un mot dont la fin peut varier prend un astérisque : norm*. Ce qui n’a pas été importé ne peut être trouvé.',
  onlyExcluded: 'Une recherche demande au moins un mot qui n’est pas exclu.',
  onlyCommon:
    'Ces mots figurent dans presque tous les textes. Ajoutez-en un qui en dise plus, ou cherchez une expression plus longue.',
  help: 'Comment rechercher',
  examples: [
    ['gouvernance internet', 'les deux mots, sous toutes leurs formes'],
    ['« fracture numérique »', 'l’expression'],
    ['internet -taxation', 'sans un mot'],
    ['norm*', 'toutes les terminaisons'],
    ['spam OU pourriel', 'l’un ou l’autre'],
    ['EUR/44A2/1', 'une proposition, par son numéro'],
    ['Rés. 101', 'un texte, par son numéro'],
  ],
  failed: 'Cette recherche n’a pas pu se faire. L’erreur vient de nous ; d’autres mots peuvent aboutir.',
};
