import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** Files that come in by the browser. */
export const enUpload = {
  title: 'Upload documents',
  lead: 'A folder of Word files, a zip, or single files become part of this conference’s matrix. Bringing in the same files twice changes nothing.',
  chooseTitle: 'Upload documents: to which conference?',
  chooseLead: 'Each document belongs to one conference.',
  where: 'Where the files go',
  whereKept: 'They are copied, unchanged, into the folder of this Rapporteur, and stay there:',
  whereShown: (conference: string) =>
    `What is read from them stands on the pages of ${conference} at once, as with the command line.`,
  whereSeen:
    'Nothing is sent or published anywhere: this Rapporteur answers to this machine alone (127.0.0.1). If it is opened to others later, they will see these documents too; what comes from a restricted document is restricted.',
  what: 'What they are',
  kinds: {
    documents: 'Documents of the conference',
    'in-force': 'Texts in force before it',
    adopted: 'Texts that it adopted',
  },
  files: 'Files or a zip',
  folder: 'A whole folder',
  drop: 'Or drop a folder, a zip or files here.',
  chosen: (n: number, size: string) => count(n, { one: `# file, ${size}`, other: `# files, ${size}` }),
  nothingChosen: 'Nothing is chosen yet.',
  clear: 'Choose again',
  send: 'Upload',
  limits: (n: number, size: string) =>
    `Up to ${count(n, { one: '# file', other: '# files' })} and ${size} at once. For more, the command line needs no copy.`,
  sending: 'Sending',
  sent: (sent: string, all: string) => `${sent} of ${all}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled: nothing of it was brought in.',
  lost: 'The server did not answer. Nothing of it was brought in, unless the report says so; uploading the same files again does no harm.',
  problems: {
    empty: 'No file was chosen.',
    'too-many': 'These are more files than one upload may have. Nothing was brought in.',
    'too-large': 'These files are larger than one upload may be. Nothing was brought in.',
    'disk-full': 'The disk of this machine is full. Nothing was brought in.',
    stale:
      'Rapporteur was started anew since this page was opened. Nothing was brought in: please choose the files again.',
    busy: 'Many uploads are waiting already. Nothing was brought in: try again when one has ended.',
    broken: 'The upload did not arrive whole. Nothing was brought in: please try again.',
  },
  closed: 'Uploading is closed here',
  reasons: {
    'switched-off': 'Whoever runs this Rapporteur has not switched it on.',
    'shared-database':
      'This Rapporteur keeps its data in a database that several people use. Until it knows people, only the command line brings documents in.',
    'bound-elsewhere':
      'This Rapporteur answers to other machines, too, and does not know people yet: anybody could bring documents in. On a Rapporteur that answers to its own machine alone, its user can.',
    'not-this-machine':
      'Only the user of the machine that Rapporteur runs on may upload, at an address that begins with http://localhost or http://127.0.0.1.',
    'foreign-page': 'Open this page at its own address, and upload from there.',
  },
  instead: 'On that machine, the command line does the same:',
  report: 'Report of an upload',
  waiting: 'Waiting for another import to end …',
  progress: 'Files read',
  done: (done: number, all: number) => `${done} of ${count(all, { one: '# file', other: '# files' })}`,
  comparing: 'Comparing with the texts in force',
  keep: 'You may leave this page: the import goes on.',
  again: 'Look again',
  stop: 'Stop',
  stopped:
    'Stopped before the end. What was read stays; uploading the same files again goes on with the rest.',
  failed:
    'The import came to no end, through a fault of ours. What was read until then stays; uploading the same files again does no harm.',
  ended: (n: number, seconds: string) =>
    count(n, { one: `Done: # file in ${seconds} s.`, other: `Done: # files in ${seconds} s.` }),
  allUnchanged: 'All of them were here already: nothing has changed.',
  outcomes: {
    read: 'Read',
    unchanged: 'Unchanged',
    superseded: 'Superseded',
    refused: 'Refused',
    skipped: 'Skipped',
  },
  outcomesOne: { read: 'read', unchanged: 'unchanged', refused: 'refused', skipped: 'skipped' },
  refusedTitle: 'Refused, with what to do',
  refusedHelp: 'The files are kept as they came.',
  supersededTitle: 'Replaced by a later version',
  supersededBy: (file: string, by: string) => `${file}, by ${by}`,
  skippedTitle: 'Left out',
  misplacedTitle: 'Read, but perhaps of another conference',
  all: 'All files',
  file: 'File',
  outcome: 'What became of it',
  found: 'Found in it',
  more: 'Upload more',
  toMatrix: 'Open the matrix',
  toDocuments: 'All documents',
  gone: 'This report is not kept any more. What was brought in stands under Documents.',
};
