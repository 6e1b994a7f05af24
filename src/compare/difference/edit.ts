import type { Marks } from './diff-tokens.ts';

/** Words [fromA, toA) of one text stand in the place of words [fromB, toB) of the other; one of them may be empty. */
export interface Edit {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The edits of a difference, in order, with at least one kept word between two of them. */
export function listEdits(marks: Marks): Edit[] {
  const edits: Edit[] = [];
  const { a, b } = marks;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === 0 && b[j] === 0) {
      i++;
      j++;
      continue;
    }
    const [fromA, fromB] = [i, j];
    while (i < a.length && a[i] === 1) i++;
    while (j < b.length && b[j] === 1) j++;
    edits.push({ fromA, toA: i, fromB, toB: j });
  }
  return edits;
}
