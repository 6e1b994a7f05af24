import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** What changed since the reader was here. */
export const enVisit = {
  title: 'What changed since you were here',
  titleFirst: 'What came in last',
  since: (day: string) => `Since ${day}:`,
  imported: (day: string) => `The last import, of ${day}, brought`,
  nothing: (day: string) => `Nothing has come in since ${day}.`,
  proposals: (n: number) =>
    count(n, { one: 'In them stands # proposal.', other: 'In them stand # proposals.' }),
  refused: (n: number) => count(n, { one: '# file could not be read.', other: '# files could not be read.' }),
  more: (n: number) => count(n, { one: '# more among all documents', other: '# more among all documents' }),
  kept: 'When you were last here, your browser alone remembers: two points in time in a cookie, and nothing that tells who you are. A new visit begins after six hours.',
  seen: 'Mark all as seen',
  forget: 'Do not remember',
  off: 'Your visits are not remembered, as you asked: what the last import brought is shown instead.',
  remember: 'Remember from now on',
};
