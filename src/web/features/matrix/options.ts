import { compareNatural } from '../../../matrix/compare-natural.ts';
import { countValues } from '../../../matrix/filter-matrix.ts';
import { LANGUAGES } from '../../../matrix/languages.ts';
import { ACTIONS, FILTER_NAMES, KINDS, getList, valuesOf } from '../../../matrix/matrix-query.ts';
import type { FilterName, MatrixQuery } from '../../../matrix/matrix-query.ts';
import type { Matrix } from '../../../matrix/matrix.ts';
import { CONCERNS } from '../../../watch/finding.ts';
import { listNames } from '../../components/facts-of.ts';
import type { ConferenceFacts } from '../../components/facts-of.ts';
import type { NamedText } from '../../components/text-name.ts';

/** A value to filter by, and how many proposals it would leave beside the other filters. */
export type Option = readonly [value: string, proposals: number];

/** What one can filter by. */
export interface Options {
  /** Only values that would leave something, and those chosen. */
  readonly lists: Readonly<Record<FilterName, readonly Option[]>>;
  /** Of the texts among them. */
  readonly texts: Readonly<Record<string, NamedText>>;
  /** Of the codes and the topics among them. */
  readonly names: Readonly<Record<string, string>>;
}

export function listOptions(matrix: Matrix, { filter }: MatrixQuery, facts: ConferenceFacts): Options {
  const counts = countValues(matrix, filter);
  const rows = matrix.tables.flatMap((table) => table.rows);
  /** In their order; a list that is not known beforehand in the order of its codes. */
  const orders: Readonly<Record<FilterName, readonly string[]>> = {
    // What several propose together is found by each of them.
    source: [...counts.sources.keys()].filter((code) => !code.includes('/')).sort(compareNatural),
    action: ACTIONS,
    kind: KINDS,
    topic: facts.topics.map(({ id }) => id),
    text: rows.map(({ key }) => key),
    language: LANGUAGES,
    concern: CONCERNS,
    issue: [...counts.issues.keys()].sort(),
    body: [...counts.bodies.keys()].sort(),
  };
  const lists = Object.fromEntries(
    FILTER_NAMES.map((name) => {
      const [chosen, count] = [valuesOf(filter, name), counts[getList(name)]];
      const values = [...new Set([...orders[name], ...chosen])];
      return [
        name,
        values
          .map((value): Option => [value, count.get(value) ?? 0])
          .filter(([value, proposals]) => proposals > 0 || chosen.includes(value)),
      ];
    }),
  ) as unknown as Options['lists'];
  const texts = new Set(lists.text.map(([key]) => key));
  return {
    lists,
    texts: Object.fromEntries(
      rows.flatMap(({ key, kind, number, draft, instrument }) =>
        texts.has(key) ? [[key, { kind, number, draft, instrument }]] : [],
      ),
    ),
    names: {
      ...listNames(
        facts,
        lists.source.map(([code]) => code),
      ),
      ...Object.fromEntries(facts.topics.map(({ id, name }) => [id, name])),
    },
  };
}
