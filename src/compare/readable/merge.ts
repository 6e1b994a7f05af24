import type { Edit } from '../difference/edit.ts';
import type { WordList } from '../words/word-list.ts';

/** Kept words of this weight hold on their own: two short words ("of the") and a comma do not, a long one and a short one do. */
const LEAST_KEPT = 11;

/** Or this share of the smaller change beside them: three words do not hold between two sentences. */
const SHARE = 0.3;

/**
 * Joins edits over what was kept between them, where it is too little to hold on to. Both figures come from
 * redlines that people made (bench/compare-quality.ts); the result changes little within a third of them.
 */
export function mergeEdits(edits: readonly Edit[], a: WordList, b: WordList, share = SHARE): Edit[] {
  const merged: Sized[] = [];
  for (const { fromA, toA, fromB, toB } of edits) {
    let open = measure({ fromA, toA, fromB, toB }, a, b);
    for (let last = merged.at(-1); last; last = merged.at(-1)) {
      const kept = a.weigh(last.toA, open.fromA);
      const least = Math.min(last.size, open.size);
      if (kept > Math.max(Math.min(LEAST_KEPT, least), share * least)) break;
      merged.pop();
      open = measure({ fromA: last.fromA, toA: open.toA, fromB: last.fromB, toB: open.toB }, a, b);
    }
    merged.push(open);
  }
  return merged;
}

interface Sized extends Edit {
  readonly size: number;
}

const measure = (edit: Edit, a: WordList, b: WordList): Sized => ({
  ...edit,
  size: Math.max(a.weigh(edit.fromA, edit.toA), b.weigh(edit.fromB, edit.toB)),
});
