import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** The page of a conference. */
export const enConference = {
  readFirst: 'Read first',
  readFirstWhy: 'The texts that most proposals want to change.',
  deadlines: 'Deadlines',
  unknown: 'not known',
  newest: 'Last documents to come in',
  allDocuments: 'All documents',
  lastImport: (day: string) => `Last import: ${day}.`,
  completeness: 'What is missing',
  unfinished: (day: string) =>
    `An import that began on ${day} has not ended: what is here may be incomplete until it has.`,
  gapsUnknown: 'No document has been brought in, so nobody can say here what is missing.',
  noGaps: 'No gap in the numbering of the documents that are here, and every file could be read.',
  gaps: 'Numbers that are not here',
  gapsWhy: 'They may not exist, may be restricted, or may not have been brought in.',
  gapAddenda: (document: string, list: string) => `Document ${document}: addenda ${list}`,
  refused: 'Files that nobody could read',
  gapBodies: (list: string) => `Addenda alone are here, not the document itself: ${list}`,
  languages: 'In which languages',
  inLanguage: (language: string, here: number, all: number) =>
    `${language}: ${here === all ? 'all' : `${here} of ${all}`}`,
  inNone: (list: string) => `None in ${list}`,
  noOriginal: (name: string, list: string) =>
    `Document ${name} is not here in its original language, ${list}`,
  noTexts: 'Texts in force that are not here',
  moreTexts: (n: number) => count(n, { one: 'and # more', other: 'and # more' }),
  past: '(past)',
  opensIn: (n: number) => count(n, { one: 'opens tomorrow', other: 'opens in # days' }),
  underWay: 'under way',
  ended: 'ended',
};
