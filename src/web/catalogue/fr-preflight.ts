import type { enPreflight } from './en-preflight.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frPreflight: typeof enPreflight = {
  title: 'Vérifier un projet',
  link: 'Vérifier un projet avant de le soumettre',
  lead: 'Le texte de base est-il le texte en vigueur ? Numéros, motifs et cosignatures y sont-ils ? Quels renvois sont dépassés, qui propose déjà la même chose, et qu’est-ce qui s’y oppose ?',
  choose: 'Projet, un fichier Word (.docx)',
  stays:
    'Le fichier reste sur votre machine. Il est lu dans ce navigateur ; seuls les numéros de ses textes sont demandés. Rien n’est conservé.',
  needsScript:
    'Pour que rien d’un projet ne quitte votre machine, il est lu par un script du navigateur. Sans script, il y a la ligne de commande :',
  checking: 'Lecture et comparaison …',
  failed:
    'La vérification n’a pas pu être terminée : le serveur n’a pas répondu. Votre fichier est intact. Réessayez.',
  how: 'Vérifié par la machine d’après les textes en vigueur et les propositions importés ici. Ce qui n’est pas ici ne peut être comparé.',
  found: (proposals, mend) =>
    `${count(proposals, { one: '# proposition', other: '# propositions' })} ; ${mend === 0 ? 'rien à corriger absolument' : count(mend, { one: '# point à corriger', other: '# points à corriger' })}.`,
  levels: { mend: 'À corriger avant de soumettre', look: 'À regarder', know: 'À savoir' },
  odd: 'Étrange à la lecture',
  nothing: 'Rien n’a été trouvé.',
  checks: {
    'no-proposals': () =>
      'Aucune proposition trouvée : chacune commence par son symbole, une tabulation et son numéro.',
    'no-source': () => 'Aucun auteur trouvé dans l’en-tête.',
    'no-title': () => 'Aucun titre trouvé dans l’en-tête.',
    'number-order': (expected) => `Son numéro n’est pas le suivant : ${expected} est attendu à la fin.`,
    'number-of-another': (stem) => `Son numéro ne commence pas comme les autres (${stem}).`,
    'no-target': () => 'Le texte visé n’est pas indiqué.',
    'no-reasons': () => 'Aucun motif n’est donné.',
    'no-supporters': () => 'Proposition commune dont aucun cosignataire n’est nommé.',
    'tracked-new': () => 'Un texte nouveau porte des marques de révision : acceptez-les avant de soumettre.',
    'text-not-here': (key) =>
      `Le texte en vigueur n’est pas ici (${key}) : la comparaison n’a pas pu se faire.`,
    'base-deviates': () => 'Le texte de base n’est pas le texte en vigueur.',
    'base-retyped': () =>
      'Le texte a été ressaisi sans marques de révision et n’est pas le texte en vigueur.',
    'base-older-revision': () => 'Le texte de base est une révision plus ancienne.',
    'base-accepted-by-mistake': () => 'Les modifications semblent déjà acceptées : aucune n’est marquée.',
    'citation-outdated': (revision) => `Renvoi à une révision antérieure ; est en vigueur : ${revision}.`,
    'same-change': () => 'La même modification est proposée par',
    'near-change': () => 'Presque la même modification est proposée par',
    clash: () => 'D’autres mots au même endroit sont proposés par',
    'whole-clash': () => 'Pour l’ensemble du texte, le contraire est proposé par',
  },
};
