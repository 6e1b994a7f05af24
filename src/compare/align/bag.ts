import type { WordList } from '../words/word-list.ts';

/** The different words of a paragraph, without its signs: what likeness is measured on. */
export interface Bag {
  /** Ascending. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

export function makeBag(words: WordList): Bag {
  const ids: number[] = [];
  for (let i = 0; i < words.count; i++) if (!words.isSign(i) && !words.isNewline(i)) ids.push(words.ids[i]!);
  ids.sort((x, y) => x - y);
  const different = ids.filter((id, index) => id !== ids[index - 1]);
  return toBag(
    different,
    different.map((id) => words.weightOf(id)),
  );
}

/** Several paragraphs as one. */
export function joinBags(bags: readonly Bag[]): Bag {
  const weightById = new Map<number, number>();
  for (const bag of bags) bag.ids.forEach((id, index) => weightById.set(id, bag.weights[index]!));
  const ids = [...weightById.keys()].sort((x, y) => x - y);
  return toBag(
    ids,
    ids.map((id) => weightById.get(id)!),
  );
}

const toBag = (ids: readonly number[], weights: readonly number[]): Bag => ({
  ids,
  weights,
  total: weights.reduce((sum, weight) => sum + weight, 0),
});

/** From 0 (no word in common) to 1 (the same words): Dice's coefficient by weight. Empty paragraphs are alike. */
export function getLikeness(a: Bag, b: Bag): number {
  if (a.total + b.total === 0) return 1;
  return (2 * getCommon(a, b)) / (a.total + b.total);
}

/** Weight of the words that both have. */
export function getCommon(a: Bag, b: Bag): number {
  let common = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) common += a.weights[i++]!;
    if (difference <= 0 && difference !== 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}
