import type { Action, Language, TargetKind } from '../proceedings/proposal.ts';
import type { CellProposal, Matrix, MatrixCell, MatrixRow } from './matrix.ts';

/** What to keep; an empty list keeps everything. Within a list any may match, all lists must. */
export interface MatrixFilter {
  /** Codes ("EUR", "B"), also joined ("B/CAN"): what it proposes alone or with others, and what it supports. */
  readonly sources: readonly string[];
  readonly actions: readonly ActionGroup[];
  readonly kinds: readonly TargetKind[];
  /** Keys of texts ("RES-101"). */
  readonly texts: readonly string[];
  readonly topics: readonly string[];
  /** Proposals that are here in this language. */
  readonly languages: readonly Language[];
  /** What the machine suggests: areas of concern, issues, organisations impacted. */
  readonly concerns: readonly string[];
  readonly issues: readonly string[];
  readonly bodies: readonly string[];
}

export const NO_FILTER: MatrixFilter = {
  sources: [],
  actions: [],
  kinds: [],
  texts: [],
  topics: [],
  languages: [],
  concerns: [],
  issues: [],
  bodies: [],
};

/** The symbols as people ask for them: an asterisk or brackets are a shade of the same action. */
export type ActionGroup = 'ADD' | 'MOD' | 'SUP' | 'NOC' | 'OTHER';

const GROUPS: Readonly<Record<Action, ActionGroup>> = {
  ADD: 'ADD',
  'ADD*': 'ADD',
  MOD: 'MOD',
  '(MOD)': 'MOD',
  SUP: 'SUP',
  'SUP*': 'SUP',
  NOC: 'NOC',
  OTHER: 'OTHER',
};

export const getActionGroup = (action: Action): ActionGroup => GROUPS[action];

/** A proposal where it stands. */
export interface Placed {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  readonly proposal: CellProposal;
}

/** What a proposal is found by, for each list of the filter. */
const VALUES: Readonly<Record<keyof MatrixFilter, (placed: Placed) => readonly string[]>> = {
  sources: ({ cell, proposal }) => [cell.source, ...cell.sources, ...proposal.supporters],
  actions: ({ proposal }) => [getActionGroup(proposal.action)],
  kinds: ({ row }) => [row.kind],
  texts: ({ row }) => [row.key],
  topics: ({ row }) => row.topics,
  languages: ({ proposal }) => proposal.languages,
  concerns: ({ proposal }) => proposal.seen.concerns,
  issues: ({ proposal }) => proposal.seen.issues,
  bodies: ({ proposal }) => proposal.seen.bodies,
};

const LISTS = Object.keys(VALUES) as (keyof MatrixFilter)[];

/** Rows and cells that are left with nothing fall away; the four tables stay, empty or not. */
export function filterMatrix(matrix: Matrix, filter: MatrixFilter): Matrix {
  const asked = LISTS.filter((list) => filter[list].length > 0);
  if (asked.length === 0) return matrix;
  const keeps = (placed: Placed) => asked.every((list) => allows(filter, list, placed));
  const filterRow = (row: MatrixRow): MatrixRow[] => {
    const cells = row.cells
      .map((cell) => ({
        ...cell,
        proposals: cell.proposals.filter((proposal) => keeps({ row, cell, proposal })),
      }))
      .filter(({ proposals }) => proposals.length > 0);
    return cells.length > 0 ? [{ ...row, cells }] : [];
  };
  return {
    ...matrix,
    tables: matrix.tables.map((table) => ({ ...table, rows: table.rows.flatMap(filterRow) })),
  };
}

function allows(filter: MatrixFilter, list: keyof MatrixFilter, placed: Placed): boolean {
  const wanted: readonly string[] = filter[list];
  return wanted.length === 0 || VALUES[list](placed).some((value) => wanted.includes(value));
}

/** How many proposals each value of each list would leave, given what the other lists ask for. */
export type FilterCounts = Readonly<Record<keyof MatrixFilter, ReadonlyMap<string, number>>>;

export function countValues({ tables }: Matrix, filter: MatrixFilter): FilterCounts {
  const counts = Object.fromEntries(LISTS.map((list) => [list, new Map<string, number>()])) as Record<
    keyof MatrixFilter,
    Map<string, number>
  >;
  const count = (list: keyof MatrixFilter, placed: Placed) => {
    const values = VALUES[list](placed);
    for (const value of values.length > 1 ? new Set(values) : values)
      counts[list].set(value, (counts[list].get(value) ?? 0) + 1);
  };
  const asked = LISTS.filter((list) => filter[list].length > 0);
  for (const { rows } of tables)
    for (const row of rows)
      for (const cell of row.cells)
        for (const proposal of cell.proposals) {
          const placed = { row, cell, proposal };
          const against = asked.filter((list) => !allows(filter, list, placed));
          // One list alone keeps it away: another value of that list would bring it.
          if (against.length === 1) count(against[0]!, placed);
          else if (against.length === 0) for (const list of LISTS) count(list, placed);
        }
  return counts;
}
