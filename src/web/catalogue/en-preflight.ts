import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** A draft is checked before it is filed. */
export const enPreflight = {
  title: 'Check a draft',
  link: 'Check a draft before filing it',
  lead: 'Is the base text the text in force? Are numbers, reasons and co-signatures there? Which citations are out of date, who already proposes the same, and what clashes?',
  choose: 'Draft, a Word file (.docx)',
  stays:
    'The file stays on your machine. It is read in this browser; only the numbers of its texts are asked for. Nothing is stored.',
  needsScript:
    'So that nothing of a draft leaves your machine it is read by a script in the browser. Without script there is the command line:',
  checking: 'Reading and comparing …',
  failed: 'The check could not be finished: the server did not answer. Your file is untouched. Try again.',
  how: 'Checked by machine against the texts in force and the proposals that were imported here. What is not here cannot be compared.',
  found: (proposals: number, mend: number) =>
    `${count(proposals, { one: '# proposal', other: '# proposals' })}; ${mend === 0 ? 'nothing that must be mended' : count(mend, { one: '# thing to mend', other: '# things to mend' })}.`,
  levels: { mend: 'To mend before filing', look: 'To look at', know: 'To know' },
  odd: 'Odd when it was read',
  nothing: 'Nothing was found.',
  checks: {
    'no-proposals': () => 'No proposal was found: each begins with its symbol, a tab and its number.',
    'no-source': () => 'No source was found in the header.',
    'no-title': () => 'No title was found in the header.',
    'number-order': (expected: string) =>
      `Its number is not the next one: ${expected} is expected at the end.`,
    'number-of-another': (stem: string) => `Its number does not begin as the others do (${stem}).`,
    'no-target': () => 'It does not say which text it is about.',
    'no-reasons': () => 'It gives no reasons.',
    'no-supporters': () => 'A common proposal, and nobody is named who co-signs it.',
    'tracked-new': () => 'New text carries tracked changes: accept them before filing.',
    'text-not-here': (key: string) => `The text in force is not here (${key}): it could not be compared.`,
    'base-deviates': () => 'The base text is not the text in force.',
    'base-retyped': () => 'The text was typed anew without tracked changes, and is not the text in force.',
    'base-older-revision': () => 'The base text is an older revision.',
    'base-accepted-by-mistake': () => 'The changes seem to be accepted already: nothing is tracked.',
    'citation-outdated': (revision: string) => `An earlier revision is named; in force is ${revision}.`,
    'same-change': () => 'The same change is proposed by',
    'near-change': () => 'Nearly the same change is proposed by',
    clash: () => 'Other words in the same place are proposed by',
    'whole-clash': () => 'About the text as a whole, the opposite is proposed by',
  },
};
