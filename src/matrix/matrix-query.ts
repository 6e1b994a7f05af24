import { NO_FILTER } from './filter-matrix.ts';
import type { ActionGroup, MatrixFilter } from './filter-matrix.ts';
import { SORTS } from './sort-matrix.ts';
import type { MatrixSort } from './sort-matrix.ts';
import type { TargetKind } from '../proceedings/proposal.ts';

/** What the address of a matrix asks for. */
export interface MatrixQuery {
  readonly filter: MatrixFilter;
  readonly sort: MatrixSort;
}

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
  text: 'texts',
  topic: 'topics',
} as const satisfies Record<string, keyof MatrixFilter>;

export type FilterName = keyof typeof NAMES;

export const FILTER_NAMES = Object.keys(NAMES) as readonly FilterName[];

/** Empty values come from a form whose choice is "all". What no list knows is kept where anything may stand. */
export function readQuery(params: URLSearchParams): MatrixQuery {
  const listOf = (name: FilterName) => params.getAll(name).filter((value) => value !== '');
  const sort = params.get('sort');
  return {
    filter: {
      ...NO_FILTER,
      sources: listOf('source'),
      actions: ACTIONS.filter((action) => listOf('action').includes(action)),
      kinds: KINDS.filter((kind) => listOf('kind').includes(kind)),
      texts: listOf('text'),
      topics: listOf('topic'),
    },
    sort: SORTS.find((name) => name === sort) ?? 'number',
  };
}

/** The values of one filter. */
export function valuesOf(filter: MatrixFilter, name: FilterName): readonly string[] {
  return filter[NAMES[name]];
}

/** The address without one value: how a filter is taken back. */
export function writeWithout({ filter, sort }: MatrixQuery, name: FilterName, value: string): string {
  const params = new URLSearchParams();
  for (const other of FILTER_NAMES)
    for (const kept of valuesOf(filter, other))
      if (other !== name || kept !== value) params.append(other, kept);
  if (sort !== 'number') params.set('sort', sort);
  const query = params.toString();
  return query === '' ? '.' : `?${query}`;
}
