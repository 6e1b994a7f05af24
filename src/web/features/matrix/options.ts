import { compareNatural } from '../../../matrix/compare-natural.ts';
import { getActionGroup } from '../../../matrix/filter-matrix.ts';
import type { Matrix } from '../../../matrix/matrix.ts';
import { listNames } from '../../components/facts-of.ts';
import type { ConferenceFacts } from '../../components/facts-of.ts';
import type { NamedText } from '../../components/text-name.ts';
import { ACTIONS, KINDS } from '../../../matrix/matrix-query.ts';

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
  /** Of the codes and the topics above. */
  readonly names: Readonly<Record<string, string>>;
}

export function listOptions({ tables }: Matrix, facts: ConferenceFacts): Options {
  const rows = tables.flatMap((table) => table.rows);
  const cells = rows.flatMap((row) => row.cells);
  const proposals = cells.flatMap((cell) => cell.proposals);
  const actions = new Set(proposals.map(({ action }) => getActionGroup(action)));
  const kinds = new Set(rows.map(({ kind }) => kind));
  const source = [
    ...new Set([
      ...cells.flatMap((cell) => (cell.sources.length > 0 ? cell.sources : [cell.source])),
      ...proposals.flatMap(({ supporters }) => supporters),
    ]),
  ].sort(compareNatural);
  const topic = facts.topics.filter(({ id }) => rows.some(({ topics }) => topics.includes(id)));
  return {
    source,
    action: ACTIONS.filter((action) => actions.has(action)),
    kind: KINDS.filter((kind) => kinds.has(kind)),
    topic: topic.map(({ id }) => id),
    text: rows.map(({ key, kind, number, draft, instrument }) => ({ key, kind, number, draft, instrument })),
    names: {
      ...listNames(facts, source),
      ...Object.fromEntries(topic.map(({ id, name }) => [id, name])),
    },
  };
}
