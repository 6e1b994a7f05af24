import type { MatrixGroup } from './matrix-query.ts';
import type { Matrix, MatrixRow, TableId } from './matrix.ts';

/** Rows that stand together under one heading. */
export interface MatrixSection {
  readonly id: TableId | TopicSection;
  readonly rows: readonly MatrixRow[];
}

/** "topic-access"; "topic-" for texts that belong to none. */
export type TopicSection = `topic-${string}`;

/**
 * The four tables, or the topics in their order; those that are empty are left out. A text stands under each of its
 * topics, and under those alone that are asked for where some are.
 */
export function sectionMatrix(
  { tables }: Matrix,
  group: MatrixGroup,
  { topics, asked }: { readonly topics: readonly string[]; readonly asked: readonly string[] },
): MatrixSection[] {
  if (group === 'table') return tables.filter(({ rows }) => rows.length > 0);
  const rows = tables.flatMap((table) => table.rows);
  return [...(asked.length > 0 ? topics.filter((topic) => asked.includes(topic)) : topics), '']
    .map((topic) => ({
      id: `topic-${topic}` as const,
      rows: rows.filter((row) => (topic === '' ? row.topics.length === 0 : row.topics.includes(topic))),
    }))
    .filter((section) => section.rows.length > 0);
}
