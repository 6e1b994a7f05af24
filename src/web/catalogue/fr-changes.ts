import type { enChanges } from './en-changes.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frChanges: typeof enChanges = {
  kicker: 'Ce qui a changé',
  title: (version) => `Ce qui a changé dans ${version}`,
  since: (version) => `depuis ${version}`,
  from: 'Comparer avec',
  link: (version) => `Ce qui a changé depuis ${version}`,
  machine:
    'Comparaison faite par la machine, paragraphe par paragraphe : ce que chaque version propose, quelles que soient les marques de révision. Seuls les documents font foi.',
  coarse: 'Des parties diffèrent tant que davantage de mots que nécessaire sont indiqués comme ayant changé.',
  corrigendum:
    'Un corrigendum ne contient que ce qu’il corrige : tout ce qu’il ne mentionne pas reste valable.',
  languages: (older, newer) =>
    `La version antérieure n’est disponible que dans une autre langue (${older}, et non ${newer}) : ses mots ne peuvent pas être comparés.`,
  nothing: 'Les textes ne présentent aucune différence.',
  none: 'Aucune version antérieure de ce document n’est disponible pour la comparaison.',
  summary: 'En bref',
  fates: {
    added: (n) => count(n, { one: '# proposition ajoutée', other: '# propositions ajoutées' }),
    withdrawn: (n) => count(n, { one: '# proposition retirée', other: '# propositions retirées' }),
    changed: (n) => count(n, { one: '# proposition modifiée', other: '# propositions modifiées' }),
    same: (n) => count(n, { one: '# proposition inchangée', other: '# propositions inchangées' }),
  },
  fate: { added: 'ajoutée', withdrawn: 'retirée', changed: 'modifiée', same: 'inchangée' },
  introductionChanged: 'L’introduction est différente.',
  introduction: 'Introduction',
  titleField: 'Titre',
  sourceField: 'Auteur',
  numberWas: (number) => `Elle portait le numéro ${number}.`,
  actionWas: (action) => `C’était ${action}.`,
  joined: (list) => `Désormais également appuyée par ${list}.`,
  left: (list) => `N’est plus appuyée par ${list}.`,
  proposed: 'Texte proposé',
  reasons: 'Motifs',
  sameWords: 'Les mots sont les mêmes.',
  extent: 'Afficher',
};
