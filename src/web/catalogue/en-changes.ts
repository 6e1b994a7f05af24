import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** What one version of a document changes of another. */
export const enChanges = {
  kicker: 'What changed',
  title: (version: string) => `What changed in ${version}`,
  since: (version: string) => `since ${version}`,
  from: 'Compare with',
  link: (version: string) => `What changed since ${version}`,
  machine:
    'Compared by machine, paragraph by paragraph: what each version proposes, whatever it marks as changed. The documents decide.',
  coarse: 'Parts are so different that more is shown as changed than need be.',
  corrigendum: 'A corrigendum holds only what it corrects: whatever it does not name still stands.',
  languages: (older: string, newer: string) =>
    `The older version is here only in another language (${older}, not ${newer}): its words cannot be compared.`,
  nothing: 'Nothing is different in the texts.',
  none: 'There is no earlier version of this document to compare it with.',
  summary: 'In short',
  fates: {
    added: (n: number) => count(n, { one: '# proposal added', other: '# proposals added' }),
    withdrawn: (n: number) => count(n, { one: '# proposal withdrawn', other: '# proposals withdrawn' }),
    changed: (n: number) => count(n, { one: '# proposal changed', other: '# proposals changed' }),
    same: (n: number) => count(n, { one: '# proposal unchanged', other: '# proposals unchanged' }),
  },
  fate: { added: 'added', withdrawn: 'withdrawn', changed: 'changed', same: 'unchanged' },
  introductionChanged: 'The introduction is different.',
  introduction: 'Introduction',
  titleField: 'Title',
  sourceField: 'Source',
  numberWas: (number: string) => `It had the number ${number}.`,
  actionWas: (action: string) => `It was ${action}.`,
  joined: (list: string) => `Now also supported by ${list}.`,
  left: (list: string) => `No longer supported by ${list}.`,
  proposed: 'Text proposed',
  reasons: 'Reasons',
  sameWords: 'The words are the same.',
  extent: 'Show',
};
