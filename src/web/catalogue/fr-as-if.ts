import type { enAsIf } from './en-as-if.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frAsIf: typeof enAsIf = {
  kicker: 'Comme si c’était adopté',
  lead: 'Choisir des propositions et lire le texte tel qu’il serait si elles étaient adoptées. Il est composé par la machine ; rien ici n’est convenu ni adopté.',
  choose: 'Propositions',
  chooseHelp: 'Celles qui modifient le texte.',
  whole: (list, action) => `${list} (${action}) ne peut être appliquée à des mots du texte.`,
  read: 'Lire le texte',
  questions: (n) =>
    count(n, {
      one: '# question : deux propositions s’opposent',
      other: '# questions : des propositions s’opposent',
    }),
  questionsHelp:
    'Elles ne peuvent pas toutes être adoptées telles quelles. Tant que rien n’est choisi, les versions rivales figurent entre crochets.',
  newAfter: (label) => `Nouveau paragraphe après ${label}`,
  unnamed: 'Titre et formule initiale',
  open: 'Laisser la question ouverte',
  inForce: 'Garder le texte en vigueur',
  deletes: 'supprime le paragraphe',
  text: 'Le texte',
  nothing: 'Aucune proposition n’est choisie : voici le texte en vigueur.',
  with: (list) => `Comme si étaient adoptées : ${list}.`,
  stillOpen: (n) =>
    count(n, { one: '# passage est encore ouvert.', other: '# passages sont encore ouverts.' }),
  language: 'Langue du texte',
  notFound: 'Aucun texte de ce nom n’est disponible et aucune proposition ne le concerne.',
  views: 'Afficher',
  clean: 'Au propre',
  marked: 'Avec les modifications',
  download: 'Emporter le texte',
  downloads: { txt: 'Texte seul', docx: 'Word', tracked: 'Word, avec suivi des modifications' },
  downloadsHelp:
    'Les mots et les styles des paragraphes ; la mise en forme des mots et les notes n’y sont pas.',
  address: 'L’adresse de cette page contient ce choix : elle peut être transmise.',
  changedBy: 'De',
  moved: 'déplacé ici',
  isNew: 'nouveau',
  gone: 'supprimé',
  rivals: 'versions rivales :',
  head: (conference, text, list) =>
    `${conference}, ${text}, comme si ces propositions étaient adoptées : ${list}. Composé par la machine ; ce n’est pas un texte adopté.`,
  headNone: (conference, text) => `${conference}, ${text}, tel qu’en vigueur.`,
  noText: 'Le texte en vigueur n’est pas disponible ou aucune proposition ne le modifie.',
  tooMany: (n) => `Seules les ${n} premières sont appliquées à la fois.`,
};
