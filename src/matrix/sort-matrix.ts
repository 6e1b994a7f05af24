import { compareNatural } from './compare-natural.ts';
import type { MatrixSort } from './matrix-query.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

/** Within each table. Ties, and rows that lack what is sorted by, stand in the order of their numbers. */
export function sortMatrix(matrix: Matrix, sort: MatrixSort): Matrix {
  const compare = COMPARE[sort];
  return {
    ...matrix,
    tables: matrix.tables.map((table) => ({
      ...table,
      rows: [...table.rows].sort((a, b) => compare(a, b) || compareNatural(a.key, b.key)),
    })),
  };
}

const COMPARE: Readonly<Record<MatrixSort, (a: MatrixRow, b: MatrixRow) => number>> = {
  number: (a, b) => compareNatural(a.key, b.key),
  title: (a, b) => compareNatural(a.title ?? '\uffff', b.title ?? '\uffff'),
  proposals: (a, b) => countProposals(b) - countProposals(a),
  date: (a, b) => compareNatural(getNewest(b), getNewest(a)),
};

export function countProposals({ cells }: Pick<MatrixRow, 'cells'>): number {
  return cells.reduce((sum, { proposals }) => sum + proposals.length, 0);
}

export function getNewest({ cells }: Pick<MatrixRow, 'cells'>): string {
  const days = cells.flatMap(({ proposals }) => proposals.map(({ document }) => document.date ?? ''));
  return days.sort().at(-1) ?? '';
}
