import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** A text as if chosen proposals were adopted. */
export const enAsIf = {
  kicker: 'As if adopted',
  lead: 'Choose proposals and read the text as it would stand if they were adopted. It is put together by machine; nothing here is agreed or adopted.',
  choose: 'Proposals',
  chooseHelp: 'Those that amend the text.',
  whole: (list: string, action: string) =>
    `${list} (${action}) cannot be applied to single words of the text.`,
  read: 'Read the text',
  questions: (n: number) =>
    count(n, { one: '# question: two proposals clash', other: '# questions: proposals clash' }),
  questionsHelp:
    'They cannot all be adopted as they are. Until you choose, the rival versions stand in square brackets.',
  newAfter: (label: string) => `New paragraph after ${label}`,
  unnamed: 'Title and opening',
  open: 'Leave it open',
  inForce: 'Keep the text in force',
  deletes: 'deletes the paragraph',
  text: 'The text',
  nothing: 'No proposal is chosen: this is the text in force.',
  with: (list: string) => `As if adopted: ${list}.`,
  stillOpen: (n: number) => count(n, { one: '# place is still open.', other: '# places are still open.' }),
  language: 'Language of the text',
  notFound: 'No text of this name is here, and nothing is proposed to it.',
  views: 'Show',
  clean: 'Clean',
  marked: 'With the changes',
  download: 'Take it along',
  downloads: { txt: 'Plain text', docx: 'Word', tracked: 'Word, with tracked changes' },
  downloadsHelp: 'Words and paragraph styles; formatting of single words and footnotes are not in it.',
  address: 'The address of this page holds your choice: send it on.',
  changedBy: 'From',
  moved: 'moved here',
  isNew: 'new',
  gone: 'deleted',
  rivals: 'rival versions:',
  /** Stands in each download. */
  head: (conference: string, text: string, list: string) =>
    `${conference}, ${text}, as if these proposals were adopted: ${list}. Put together by machine; not an adopted text.`,
  headNone: (conference: string, text: string) => `${conference}, ${text}, as in force.`,
  noText: 'The text in force is not here, or no proposal amends it.',
  tooMany: (n: number) => `Only the first ${n} are applied at once.`,
};
