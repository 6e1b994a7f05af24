import type { enTextPage } from './en-text-page.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frTextPage: typeof enTextPage = {
  neighbours: 'Textes voisins',
  previous: 'Précédent',
  next: 'Suivant',
  language: 'Langue du texte',
  editions: 'Versions de ce texte',
  edition: {
    'in-force': (conference) => `En vigueur avant ${conference}`,
    adopted: (conference) => `Adopté par ${conference}`,
  },
  newer: {
    'in-force': (conference) => `Une version plus récente de ce texte était en vigueur avant ${conference}.`,
    adopted: (conference) => `${conference} a adopté une version plus récente de ce texte.`,
  },
  readNewer: 'Lire la version plus récente',
  beforeCalls: 'Titre et formule initiale',
  by: {
    replaced: 'Modifié par',
    moved: 'Déplacé par',
    deleted: 'Supprimé par',
    'inserted-before': 'Texte inséré avant par',
    inserted: 'Texte inséré après par',
  },
  touches: {
    replaced: (n) => count(n, { one: '# proposition le modifie', other: '# propositions le modifient' }),
    moved: (n) => count(n, { one: '# proposition le déplace', other: '# propositions le déplacent' }),
    deleted: (n) => count(n, { one: '# proposition le supprime', other: '# propositions le suppriment' }),
    'inserted-before': (n) =>
      count(n, {
        one: '# proposition insère un texte avant',
        other: '# propositions insèrent un texte avant',
      }),
    inserted: (n) =>
      count(n, {
        one: '# proposition insère un texte après',
        other: '# propositions insèrent un texte après',
      }),
  },
  touching: (n) =>
    count(n, { one: '# proposition sur ce paragraphe', other: '# propositions sur ce paragraphe' }),
  touchedWhy:
    'Les nombres sont ceux des propositions portant sur un paragraphe. Trouvé par la machine, qui compare chaque proposition à ce texte ; les dates, les lieux et la numérotation ne comptent pas.',
};
