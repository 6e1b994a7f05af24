import { compareNatural } from '../../../matrix/compare-natural.ts';
import { getActionGroup } from '../../../matrix/filter-matrix.ts';
import type { Matrix } from '../../../matrix/matrix.ts';
import type { NamedText } from '../../components/text-name.ts';
import { ACTIONS, KINDS } from './query.ts';

export interface TextOption extends NamedText {
  readonly key: string;
}

/** What one can filter by: only what would leave something. */
export interface Options {
  readonly source: readonly string[];
  readonly action: readonly string[];
  readonly kind: readonly string[];
  readonly topic: readonly string[];
  readonly text: readonly TextOption[];
}

export function listOptions({ tables }: Matrix): Options {
  const rows = tables.flatMap((table) => table.rows);
  const cells = rows.flatMap((row) => row.cells);
  const proposals = cells.flatMap((cell) => cell.proposals);
  const actions = new Set(proposals.map(({ action }) => getActionGroup(action)));
  const kinds = new Set(rows.map(({ kind }) => kind));
  return {
    source: [
      ...new Set([
        ...cells.flatMap(({ source, sources }) => (sources.length > 0 ? sources : [source])),
        ...proposals.flatMap(({ supporters }) => supporters),
      ]),
    ].sort(compareNatural),
    action: ACTIONS.filter((action) => actions.has(action)),
    kind: KINDS.filter((kind) => kinds.has(kind)),
    topic: [...new Set(rows.flatMap(({ topics }) => topics))].sort(compareNatural),
    text: rows.map(({ key, kind, number, draft, instrument }) => ({ key, kind, number, draft, instrument })),
  };
}
