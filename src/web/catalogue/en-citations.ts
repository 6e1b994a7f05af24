import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** Which text names which. */
export const enCitations = {
  title: 'Citations',
  lead: (total: number) =>
    `${count(total, { one: '# place', other: '# places' })} in texts and proposals name another text. Those that need a look stand here.`,
  names: 'This text names',
  namesNothing: 'No other text is named in the text in force.',
  changes: 'Proposals would change what it names',
  adopted: 'The adopted text names',
  namedBy: 'Named by',
  namedByNothing: 'No text that is here names it.',
  suppressedBy: 'To be suppressed by',
  stranded: (n: number) =>
    n === 0
      ? 'No text that is here would be left naming it.'
      : `${count(n, { one: '# place would', other: '# places would' })} be left naming a text that is gone.`,
  strandedTitle: 'What suppressions would leave behind',
  strandedNothing: 'No proposal suppresses a text.',
  outdatedTitle: 'Out of date',
  outdatedNothing: 'Every citation of a text that is here names the revision in force, or none.',
  states: {
    current: 'names the revision in force',
    outdated: 'out of date:',
    newer: 'names a revision to come;',
    own: 'names this text itself',
    undated: 'names no revision',
    'not-here': 'is not here',
    unclear: 'of which family of conferences is not clear',
  },
  inForce: (revision: string) => `in force is ${revision}`,
  sides: { before: 'no longer named', after: 'newly named' },
  updated: (revision: string) => `updated from ${revision}`,
  assumed: '(taken to be of the same family of conferences)',
  place: 'Go to the words',
  how: 'Found by machine in the words of texts and proposals, in six languages. Resolutions of the United Nations, of the Council and of study groups are not followed.',
  all: 'All citations of this conference that need a look',
};
