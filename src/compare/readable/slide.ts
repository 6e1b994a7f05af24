import type { Edit } from '../difference/edit.ts';
import type { WordList } from '../words/word-list.ts';

/**
 * Moves insertions and deletions to where a reader would cut. "a b [c b] d" and "a [b c] b d" are the same change;
 * whole lines come first, then sentences, then what stands between signs, then the place furthest to the left, where a
 * phrase takes its article and preposition along.
 */
export function slideEdits(edits: readonly Edit[], a: WordList, b: WordList): Edit[] {
  const slid: Edit[] = [];
  edits.forEach((edit, index) => {
    const before = slid.at(-1);
    const after = edits[index + 1];
    if (edit.fromA === edit.toA) {
      const shift = findShift(b, edit.fromB, edit.toB, before?.toB ?? 0, after?.fromB ?? b.count);
      push(slid, move(edit, shift));
    } else if (edit.fromB === edit.toB) {
      const shift = findShift(a, edit.fromA, edit.toA, before?.toA ?? 0, after?.fromA ?? a.count);
      push(slid, move(edit, shift));
    } else push(slid, edit);
  });
  return slid;
}

const move = (edit: Edit, by: number): Edit =>
  by === 0
    ? edit
    : { fromA: edit.fromA + by, toA: edit.toA + by, fromB: edit.fromB + by, toB: edit.toB + by };

/** Edits that came to touch are one. */
function push(list: Edit[], edit: Edit): void {
  const last = list.at(-1);
  if (last && last.toA === edit.fromA && last.toB === edit.fromB)
    list[list.length - 1] = { fromA: last.fromA, toA: edit.toA, fromB: last.fromB, toB: edit.toB };
  else list.push(edit);
}

/** How far words [from, to) move within [low, high) to stand best; 0 where they cannot or need not. */
function findShift(words: WordList, from: number, to: number, low: number, high: number): number {
  const { ids } = words;
  let best = rate(words, from, to);
  let shift = 0;
  for (let by = 1; from - by >= low && ids[from - by] === ids[to - by]; by++) {
    const rating = rate(words, from - by, to - by);
    if (rating >= best) [best, shift] = [rating, -by];
  }
  for (let by = 1; to + by <= high && ids[from + by - 1] === ids[to + by - 1]; by++) {
    const rating = rate(words, from + by, to + by);
    if (rating > best) [best, shift] = [rating, by];
  }
  return shift;
}

const rate = (words: WordList, from: number, to: number): number => rateCut(words, from) + rateCut(words, to);

/** How well a reader's eye cuts before word `at`. */
function rateCut(words: WordList, at: number): number {
  if (at === 0 || words.isNewline(at - 1)) return 10;
  if (at === words.count || words.isNewline(at)) return 9;
  const spaced = words.hasSpaceBefore(at);
  if (words.endsSentence(at - 1) && spaced) return 6;
  // Before what closes ("," ")" "."), and before what opens: never between a sign and the word it clings to.
  if (words.isSign(at)) return 3;
  return spaced ? 2 : 0;
}
