import { LANGUAGES } from './languages.ts';
import { NO_FILTER } from './filter-matrix.ts';
import type { ActionGroup, MatrixFilter } from './filter-matrix.ts';
import type { TargetKind } from '../proceedings/proposal.ts';

/** What the address of a matrix asks for. */
export interface MatrixQuery {
  readonly filter: MatrixFilter;
  readonly sort: MatrixSort;
  readonly view: MatrixView;
  readonly group: MatrixGroup;
  readonly columns: readonly MatrixColumn[];
}

/** By the number of the text, its title, how many propose something, or what came last. */
export type MatrixSort = 'number' | 'title' | 'proposals' | 'date';

export const SORTS: readonly MatrixSort[] = ['number', 'title', 'proposals', 'date'];

/**
 * A row a text with its proposals by number, or a grid of texts and sources. The list comes first: it is what people
 * know as an issues matrix, reads on a phone and on paper without scrolling sideways, and addresses shared before there
 * was a grid go on meaning what they meant. The grid answers who touches what at one glance, for who asks that.
 */
export type MatrixView = 'list' | 'grid';

/** Rows in the four tables, or by topics. */
export type MatrixGroup = 'table' | 'topic';

export const GROUPS: readonly MatrixGroup[] = ['table', 'topic'];

/** What of a row is shown beside its number and its proposals. */
export type MatrixColumn =
  | 'title'
  | 'topics'
  | 'changes'
  | 'supporters'
  | 'proposals'
  | 'newest'
  | 'issues'
  | 'concerns'
  | 'bodies';

export const COLUMNS: readonly MatrixColumn[] = [
  'title',
  'topics',
  'changes',
  'supporters',
  'proposals',
  'newest',
  'issues',
  'concerns',
  'bodies',
];

const DEFAULT_COLUMNS: readonly MatrixColumn[] = ['title', 'topics', 'changes', 'supporters', 'concerns'];

/** Stands among the columns where none of them is wanted: an address without any means the usual ones. */
export const NO_COLUMN = 'none';

export const ACTIONS: readonly ActionGroup[] = ['ADD', 'MOD', 'SUP', 'NOC', 'OTHER'];

export const KINDS: readonly TargetKind[] = [
  'resolution',
  'decision',
  'recommendation',
  'provision',
  'article',
  'other',
];

/** Names in the address, by the list they fill. */
const NAMES = {
  source: 'sources',
  action: 'actions',
  kind: 'kinds',
  topic: 'topics',
  text: 'texts',
  language: 'languages',
  concern: 'concerns',
  issue: 'issues',
  body: 'bodies',
} as const satisfies Record<string, keyof MatrixFilter>;

export type FilterName = keyof typeof NAMES;

export const FILTER_NAMES = Object.keys(NAMES) as readonly FilterName[];

export const getList = (name: FilterName): keyof MatrixFilter => NAMES[name];

/** Empty values come from a form whose choice is "all". What no list knows is kept where anything may stand. */
export function readQuery(params: URLSearchParams): MatrixQuery {
  const listOf = (name: string) => [...new Set(params.getAll(name).filter((value) => value !== ''))];
  const known = <T extends string>(list: readonly T[], name: string) =>
    list.filter((value) => params.getAll(name).includes(value));
  const columns = known(COLUMNS, 'column');
  return {
    filter: {
      ...NO_FILTER,
      sources: listOf('source'),
      actions: known(ACTIONS, 'action'),
      kinds: known(KINDS, 'kind'),
      texts: listOf('text'),
      topics: listOf('topic'),
      languages: known(LANGUAGES, 'language'),
      concerns: listOf('concern'),
      issues: listOf('issue'),
      bodies: listOf('body'),
    },
    sort: SORTS.find((name) => name === params.get('sort')) ?? 'number',
    view: params.get('view') === 'grid' ? 'grid' : 'list',
    group: params.get('group') === 'topic' ? 'topic' : 'table',
    columns: columns.length > 0 || params.has('column', NO_COLUMN) ? columns : DEFAULT_COLUMNS,
  };
}

/** The address of a query, "?" included; empty where everything is as usual. The same query, the same address. */
export function writeQuery({ filter, sort, view, group, columns }: MatrixQuery): string {
  const params = new URLSearchParams();
  if (view !== 'list') params.set('view', view);
  for (const name of FILTER_NAMES) for (const value of valuesOf(filter, name)) params.append(name, value);
  if (group !== 'table') params.set('group', group);
  if (sort !== 'number') params.set('sort', sort);
  if (columns.join() !== DEFAULT_COLUMNS.join())
    for (const column of columns.length > 0 ? columns : [NO_COLUMN]) params.append('column', column);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The values of one filter. */
export function valuesOf(filter: MatrixFilter, name: FilterName): readonly string[] {
  return filter[NAMES[name]];
}

/** The query without one value: how a filter is taken back. */
export function removeValue(query: MatrixQuery, name: FilterName, value: string): MatrixQuery {
  const kept = valuesOf(query.filter, name).filter((other) => other !== value);
  return { ...query, filter: { ...query.filter, [NAMES[name]]: kept } };
}
