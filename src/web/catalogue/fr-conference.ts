import type { enConference } from './en-conference.ts';
import { pluralsOf } from './plurals.ts';

const count = pluralsOf('fr');

export const frConference: typeof enConference = {
  readFirst: 'À lire en premier',
  readFirstWhy: 'Les textes que visent le plus de propositions.',
  deadlines: 'Délais',
  unknown: 'non connu',
  newest: 'Derniers documents reçus',
  allDocuments: 'Tous les documents',
  lastImport: (day) => `Dernière importation : ${day}.`,
  completeness: 'Ce qui manque',
  unfinished: (day) =>
    `Une importation commencée le ${day} n’est pas terminée : jusque-là, les données peuvent être incomplètes.`,
  gapsUnknown: 'Aucun document n’a été importé : on ne peut donc pas dire ici ce qui manque.',
  noGaps:
    'La numérotation des documents disponibles ne présente aucune lacune et tous les fichiers ont pu être lus.',
  gaps: 'Numéros non disponibles',
  gapsWhy: 'Ces documents n’existent peut-être pas, sont d’accès restreint ou n’ont pas été importés.',
  gapAddenda: (document, list) => `Document ${document} : addenda ${list}`,
  refused: 'Fichiers illisibles',
  gapBodies: (list) => `Seuls des addenda sont disponibles, non le document lui-même : ${list}`,
  languages: 'Langues disponibles',
  inLanguage: (language, here, all) => `${language} : ${here === all ? 'tous' : `${here} sur ${all}`}`,
  inNone: (list) => `Aucun document en ${list}`,
  noOriginal: (name, list) => `Le document ${name} n’est pas disponible dans sa langue originale (${list})`,
  noTexts: 'Textes en vigueur non disponibles',
  moreTexts: (n) => count(n, { one: 'et # autre', other: 'et # autres' }),
  past: '(échu)',
  opensIn: (n) => (n === 1 ? 's’ouvre demain' : `s’ouvre dans ${n} jours`),
  underWay: 'en cours',
  ended: 'terminée',
};
