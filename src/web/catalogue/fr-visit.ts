import type { enVisit } from './en-visit.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frVisit: typeof enVisit = {
  title: 'Ce qui a changé depuis votre dernière visite',
  titleFirst: 'Ce qui est arrivé en dernier',
  since: (day) => `Depuis le ${day} :`,
  imported: (day) => `La dernière importation, du ${day}, a apporté`,
  nothing: (day) => `Rien n’est arrivé depuis le ${day}.`,
  proposals: (n) =>
    count(n, { one: 'Ils contiennent # proposition.', other: 'Ils contiennent # propositions.' }),
  refused: (n) =>
    count(n, { one: '# fichier n’a pas pu être lu.', other: '# fichiers n’ont pas pu être lus.' }),
  more: (n) =>
    count(n, { one: '# autre parmi tous les documents', other: '# autres parmi tous les documents' }),
  kept: 'Seul votre navigateur retient la date de votre dernière visite : deux instants dans un cookie, et rien qui dise qui vous êtes. Une nouvelle visite commence après six heures.',
  seen: 'Tout marquer comme vu',
  forget: 'Ne rien retenir',
  off: 'Vos visites ne sont pas retenues, comme vous l’avez demandé : ce que la dernière importation a apporté est affiché à la place.',
  remember: 'Retenir à partir de maintenant',
};
