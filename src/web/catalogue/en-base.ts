import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** Where a proposal does not start from the text in force, or marks no change of it. */
export const enBase = {
  label: 'The text that this proposal starts from',
  kinds: {
    deviates: 'The text that this proposal starts from is not the text in force.',
    'older-revision': 'This proposal starts from an earlier revision, not from the text in force.',
    retyped: 'The document marks no changes: its text was typed anew.',
    'accepted-by-mistake':
      'The document marks no changes: they seem to have been accepted before it was filed.',
  },
  revision: (revision: string) => `Its words are those of the revision “${revision}”.`,
  computed:
    'What is shown as changed below was computed by machine against the text in force. The delegation has not marked it.',
  marked: 'The changes below are as the delegation marked them, on its own text.',
  count: (n: number, all: number) =>
    count(n, {
      one: `# of ${all} paragraphs is not as in force.`,
      other: `# of ${all} paragraphs are not as in force.`,
    }),
  partial: 'It reproduces a part of the text only; what it leaves out is taken to stay.',
  machine: 'Found by machine.',
  show: 'Show the difference',
  legend:
    'From the text in force to the text that the proposal starts from: deleted is what only the text in force has, inserted what only the proposal’s text has.',
  elsewhere: (conference: string) =>
    `The text in force is not here; it was held against the text known from ${conference}.`,
  outside: 'Elsewhere',
};
