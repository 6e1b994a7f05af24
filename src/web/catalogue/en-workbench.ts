import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** Where rules are tried, and judged by again. */
export const enWorkbench = {
  title: 'Workbench for rules',
  lead: 'Try a changed file of rules on all proposals of a conference before it goes live. Nothing goes live from this page: who keeps the rules puts the file into data/rules.',
  closed: 'The workbench is open to the user of this machine alone.',
  tryTitle: 'Try a file of rules',
  file: 'File of rules',
  open: 'Open as it is in force',
  conference: 'Conference',
  text: 'Rules (YAML)',
  try: 'Try it',
  problem: 'The file cannot be used. Mend this, then try again:',
  result: 'What would change',
  summary: (gained: number, lost: number, kept: number, proposals: number) =>
    `On ${count(proposals, { one: '# proposal', other: '# proposals' })}: ${count(gained, { one: '# finding more', other: '# findings more' })}, ${lost} no more, ${kept} as before.`,
  gained: 'Found as well',
  lost: 'Found no more',
  most: (n: number) => `The first ${n} are shown.`,
  caught: 'What each rule of the file catches',
  rule: 'Rule',
  findings: 'Findings',
  quote: { inserted: 'would be added', deleted: 'would be deleted' },
  way: { against: 'weakens', for: 'strengthens' },
  again: 'Judge by the rules as they are now',
  againLead: (version: string) =>
    `Version ${version}. After a change of data/rules, data/issues or data/bodies, what is stale is judged again; readers are served meanwhile, and what people said stays.`,
  start: 'Judge again',
  progress: 'Texts judged again',
  states: {
    none: '',
    waiting: 'Looks for what is stale, or waits for an import.',
    running: 'Under way.',
    ended: 'Done.',
    failed: 'Not everything could be judged; the reasons stand in the log of the server.',
  },
  done: (done: number, total: number) => `${done} of ${total}`,
  made: (n: number) =>
    n === 0
      ? 'Nothing was stale.'
      : count(n, { one: '# text was judged again.', other: '# texts were judged again.' }),
  reload: 'See how far it is now',
  gone: 'Said of what the machine does not see any more',
  goneLead: 'People confirmed, dismissed or corrected these; the rules or the proposal have changed since.',
  goneNone: 'Everything that people said still meets its finding.',
  verdicts: {
    confirmed: 'confirmed',
    dismissed: 'dismissed',
    corrected: 'corrected',
    withdrawn: 'taken back',
  } as Record<string, string>,
};
