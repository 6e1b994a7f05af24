import { makeBudget } from '../difference/diff-tokens.ts';
import { diffWords } from '../difference/diff-words.ts';
import type { WordList } from '../words/word-list.ts';

/** Counted words only: a passage that lost its comma is the same passage. */
export function listCounted(words: WordList): number[] {
  const ids: number[] = [];
  for (let i = 0; i < words.count; i++) if (words.isCounted(i)) ids.push(words.ids[i]!);
  return ids;
}

/** Whether one list of words stands in another as it is. */
export function isWithin(part: readonly number[], whole: readonly number[]): boolean {
  if (part.length === 0) return false;
  for (let at = 0; at + part.length <= whole.length; at++) {
    let length = 0;
    while (length < part.length && part[length] === whole[at + length]) length++;
    if (length === part.length) return true;
  }
  return false;
}

/** Words in common hold from this weight on (two long ones, or a long and a short one), as in a readable comparison. */
const LEAST_RUN = 11;

/**
 * For each word of `a` whether `b` has it in the same order. Short runs count only where they are all that one of the
 * two has: an article in common is no borrowing.
 */
export function markShared(a: WordList, b: WordList): boolean[] {
  const shared = Array.from({ length: a.count }, () => false);
  const least = Math.min(LEAST_RUN, a.weigh(0, a.count) - 1, b.weigh(0, b.count) - 1);
  let from = 0;
  const keep = (to: number): void => {
    if (a.weigh(from, to) > least) shared.fill(true, from, to);
  };
  for (const { fromA, toA } of diffWords(a, b, makeBudget(), { strangers: true })) {
    keep(fromA);
    from = toA;
  }
  keep(a.count);
  return shared;
}

/** From 0 to 1: twice the counted words in common, by those of both. */
export function measureLikeness(a: WordList, b: WordList): number {
  const [all, other] = [listCounted(a).length, listCounted(b).length];
  const common = markShared(a, b).filter((isShared, i) => isShared && a.isCounted(i)).length;
  return all + other === 0 ? 0 : (2 * common) / (all + other);
}
