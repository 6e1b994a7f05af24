import type { Action, Language, TargetKind } from '../proceedings/proposal.ts';
import type { CellProposal, Matrix, MatrixCell, MatrixRow } from './matrix.ts';

/** What to keep; an empty list keeps everything. Within a list any may match, all lists must. */
export interface MatrixFilter {
  /** Codes ("EUR", "B"): what it proposes alone or with others, and what it supports. */
  readonly sources: readonly string[];
  readonly actions: readonly ActionGroup[];
  readonly kinds: readonly TargetKind[];
  /** Keys of texts ("RES-101"). */
  readonly texts: readonly string[];
  readonly topics: readonly string[];
  /** Proposals that are here in this language. */
  readonly languages: readonly Language[];
}

export const NO_FILTER: MatrixFilter = {
  sources: [],
  actions: [],
  kinds: [],
  texts: [],
  topics: [],
  languages: [],
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

/** Rows and cells that are left with nothing fall away; the four tables stay, empty or not. */
export function filterMatrix(matrix: Matrix, filter: MatrixFilter): Matrix {
  return {
    ...matrix,
    tables: matrix.tables.map((table) => ({
      ...table,
      rows: table.rows.filter((row) => keepsRow(row, filter)).flatMap((row) => filterRow(row, filter)),
    })),
  };
}

function keepsRow(row: MatrixRow, { kinds, texts, topics }: MatrixFilter): boolean {
  return (
    allows(kinds, row.kind) &&
    allows(texts, row.key) &&
    (topics.length === 0 || row.topics.some((topic) => topics.includes(topic)))
  );
}

function filterRow(row: MatrixRow, filter: MatrixFilter): MatrixRow[] {
  const cells = row.cells
    .map((cell) => ({ ...cell, proposals: cell.proposals.filter((one) => keepsProposal(one, cell, filter)) }))
    .filter(({ proposals }) => proposals.length > 0);
  return cells.length > 0 ? [{ ...row, cells }] : [];
}

function keepsProposal(
  { action, supporters, languages }: CellProposal,
  { source, sources }: MatrixCell,
  filter: MatrixFilter,
): boolean {
  return (
    allows(filter.actions, getActionGroup(action)) &&
    (filter.sources.length === 0 ||
      [source, ...sources, ...supporters].some((code) => filter.sources.includes(code))) &&
    (filter.languages.length === 0 || languages.some((language) => filter.languages.includes(language)))
  );
}

function allows<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}
