import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** The issues matrix: its tables, filters, and the overview. */
export const enMatrix = {
  title: 'Issues matrix',
  asOf: (day: string) => `As of ${day}.`,
  bestEfforts: 'Compiled by best efforts.',
  notAgreed: 'Proposals are not yet agreed.',
  suggestions: 'Suggestions are welcome.',
  tables: {
    revisions: 'Revisions of texts in force',
    new: 'New draft resolutions',
    treaty: 'Changes to the treaty texts',
    general: 'Decisions and general matters',
  },
  columns: {
    number: 'Number',
    title: 'Title',
    contributions: 'Contributions',
    topics: 'Topics',
    changes: 'Number of changes',
    supporters: 'Who supports',
    proposals: 'Proposals',
    newest: 'Newest document',
    issues: 'Issues (machine)',
    concerns: 'Concerns (machine)',
    bodies: 'Organisations (machine)',
  },
  columnChoice: 'Columns',
  view: 'View',
  views: { list: 'List', grid: 'Texts by sources' },
  group: 'Group by',
  groups: { table: 'table', topic: 'topic' },
  noTopic: 'In no topic group',
  undo: 'Undo',
  /** Said to who listens, after the name of a filter. */
  wouldLeave: 'with the number of proposals that each would leave',
  more: (n: number) => `and ${n} more`,
  grid: {
    caption: (texts: string, sources: string, proposals: string) =>
      `Texts and who proposes what to them: ${texts}, ${sources}, ${proposals}.`,
    sources: (n: number) => count(n, { one: '# source', other: '# sources' }),
    region: 'Overview of texts and sources; scrolls in both directions',
    scrolls: 'The table scrolls sideways.',
    asCards: 'The same as cards',
    text: 'Text',
    legend:
      'A symbol is a proposal of the source above to the text beside it; the line under it shows how much it changes:',
    strengths: {
      none: 'no change marked',
      few: (to: number) => `up to ${to} changes`,
      some: (from: number, to: number) => `${from} to ${to}`,
      many: (from: number, to: number) => `${from} to ${to}`,
      most: (from: number) => `${from} and more`,
      whole: 'the whole text is new, or goes',
    },
    joint: 'What several propose together stands in a column of its own.',
    changes: (n: number) => count(n, { one: '# change', other: '# changes' }),
  },
  filter: 'Filter',
  filterShow: 'Show',
  filterClear: 'Show everything',
  source: 'Source',
  action: 'Action',
  kind: 'Kind of text',
  text: 'Text',
  anyText: 'All texts',
  topic: 'Topic',
  concern: 'Concern (machine)',
  issue: 'Issue (machine)',
  body: 'Organisation (machine)',
  sort: 'Sort by',
  sorts: {
    number: 'number',
    title: 'title',
    proposals: 'number of proposals',
    date: 'newest document',
  },
  shown: (shown: number, all: number) =>
    shown === all
      ? count(all, { one: '# proposal', other: '# proposals' })
      : `${shown} of ${count(all, { one: '# proposal', other: '# proposals' })}`,
  nothing: 'Nothing is proposed that fits this filter.',
  nothingYet: 'No proposal is here yet.',
  nothingYetHelp: 'Who runs this site brings documents in under “Upload”, or with:',
  without: (label: string) => `Remove the filter “${label}”`,
  legend: 'What the symbols mean',
  active: 'Filters in force',
  language: 'Language',
  supportedBy: (list: string) => `supported by ${list}`,
};
