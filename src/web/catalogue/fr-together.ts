import type { enTogether } from './en-together.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frTogether: typeof enTogether = {
  kicker: 'Toutes les propositions sur un texte',
  lead: (proposals, changed, paragraphs, inserted) =>
    `${count(proposals, { one: '# proposition modifierait', other: '# propositions modifieraient' })} ${changed} ${count(paragraphs, { one: 'paragraphe sur #', other: 'paragraphes sur #' })}` +
    (inserted === 0
      ? '.'
      : ` et en ${count(inserted, { one: 'ajouterait # nouveau', other: 'ajouteraient # nouveaux' })}, les rédactions rivales ne comptant qu’une fois.`),
  agreement: (same, near, clash, least, most) =>
    `Lorsque deux auteurs parlent des mêmes mots (${same + near + clash} fois), ils veulent ${same} fois la même chose, ` +
    `${near} fois presque la même chose et ${clash} fois autre chose. ` +
    (least === most
      ? `Accord : ${least}.`
      : `Accord : ${least}, ou ${most} si presque la même chose est la même chose.`),
  nobodyMeets:
    'Aucun auteur ne parle des mêmes mots de ce texte qu’un autre : rien ne s’accorde et rien ne s’oppose.',
  beside: (n) =>
    `${n} fois, deux d’entre eux modifient d’autres mots d’un même paragraphe : par leurs mots, les deux modifications peuvent être adoptées.`,
  how: 'Comment cela est compté',
  howLong:
    'Relevé par la machine, en comparant les mots. Chaque rencontre de deux propositions d’auteurs différents sur les mêmes mots compte une fois. Le lieu et la date, les références mises à jour, la ponctuation et la numérotation ne comptent pas, ni ce qu’une proposition laisse en l’état. Les pourcentages sont tronqués, jamais arrondis vers le haut. Lire les mots avant de se fier à un chiffre.',
  coarse: 'Un paragraphe a tant de versions que toutes n’ont pas été comparées les unes aux autres.',
  whole: {
    suppression: (list, against) =>
      `${list} supprimerait tout le texte, que ${count(against, { one: '# autre proposition modifierait ou conserverait', other: '# autres propositions modifieraient ou conserveraient' })}.`,
    'no change': (list, against) =>
      `${list} insiste pour que ce texte ne change pas, alors que ${count(against, { one: '# autre proposition le modifierait ou le supprimerait', other: '# autres propositions le modifieraient ou le supprimeraient' })}.`,
  },
  pairs: 'Qui est d’accord avec qui',
  pair: 'Auteurs',
  same: 'Identique',
  near: 'Presque identique',
  clash: 'Opposition',
  agreementShort: 'Accord',
  range: (least, most) => (least === most ? least : `${least} à ${most}`),
  morePairs: (n) =>
    count(n, {
      one: '# autre paire d’auteurs se rencontre.',
      other: '# autres paires d’auteurs se rencontrent.',
    }),
  clashes: 'Où ils s’opposent',
  moreClashes: (n) => count(n, { one: '# autre opposition.', other: '# autres oppositions.' }),
  noClashes: 'Aucune proposition ne s’oppose à une autre dans ses mots.',
  newParagraph: 'un nouveau paragraphe',
  wholeParagraph: 'tout le paragraphe',
  itsPlace: 'sa place',
  show: 'Afficher',
  extents: { changed: 'Paragraphes modifiés', clashes: 'Oppositions seulement', all: 'Texte entier' },
  sources: 'Auteurs',
  allSources: 'Tous les auteurs',
  apply: 'Afficher',
  shownOf: (list) => `Seulement ce que ${list} modifierait.`,
  allOf: 'Afficher toutes les propositions',
  one: 'Tout ce qui est proposé pour un paragraphe.',
  backToAll: 'Revenir au texte entier',
  unchanged: (n) =>
    count(n, {
      one: '# paragraphe sans modification de ce genre',
      other: '# paragraphes sans modification de ce genre',
    }),
  nothingShown: 'Rien ne correspond à cette sélection.',
  standing: {
    clash: 's’oppose à d’autres',
    beside: 'touche d’autres mots que les autres',
    editorial: 'dates et références seulement',
    alone: '',
  },
  kind: {
    replaced: 'le modifie',
    deleted: 'supprime le paragraphe',
    inserted: 'l’ajoute',
    moved: 'le déplace',
  },
  movedAfter: (label) => `après ${label}`,
  movedFirst: 'au début',
  newHere: 'Nouveau paragraphe',
  newAfter: (label) => `après ${label}`,
  language: 'Langue du texte',
  rows: 'Paragraphe par paragraphe',
  part: (n, all) => `Partie ${n} sur ${all}`,
  previousPart: (label) => `Précédente : à partir de ${label}`,
  nextPart: (label) => `Suivante : à partir de ${label}`,
  others: (n) => count(n, { one: 'et # autre', other: 'et # autres' }),
  more: (n) => count(n, { one: '# autre modification', other: '# autres modifications' }),
  nearTo: (proposal, likeness) =>
    `Presque identique à ${proposal} (ressemblance : ${likeness}) ; la différence :`,
  includes: (proposal) => `Fait la modification de ${proposal}, et davantage.`,
  dispute: {
    words: 'En discussion :',
    place: 'En discussion, ce qui est ajouté ici :',
    deletion: 'En discussion : le paragraphe reste-t-il ?',
    insertion: 'En discussion : la rédaction du nouveau paragraphe',
    move: 'En discussion : la place du paragraphe',
  },
  gone: 'supprimé',
  agree: (same, all) => `Ils veulent la même chose ${same} fois sur ${all}.`,
  left: 'Non comparé ici',
  noText:
    'Le texte en vigueur n’est pas disponible, ou rien ne peut lui être comparé : les propositions ont leurs propres pages.',
  notFound: 'Aucun texte de ce nom n’est disponible et aucune proposition ne le concerne.',
  otherBase: (conference) =>
    `Le texte en vigueur avant cette conférence n’est pas disponible : les propositions sont comparées au texte de ${conference}.`,
};
