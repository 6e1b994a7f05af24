import type { WordList } from '../words/word-list.ts';

/** The different words of a paragraph, without its signs: what likeness is measured on. */
export interface Bag {
  /** Ascending. */
  readonly ids: Int32Array;
  readonly weights: Int32Array;
  readonly total: number;
}

export function makeBag(words: WordList): Bag {
  const seen = new Set<number>();
  for (let i = 0; i < words.count; i++) if (!words.isSign(i) && !words.isNewline(i)) seen.add(words.ids[i]!);
  const ids = Int32Array.from(seen).sort();
  const weights = Int32Array.from(ids, (id) => words.weightOf(id));
  let total = 0;
  for (const weight of weights) total += weight;
  return { ids, weights, total };
}

/** Several paragraphs as one. */
export function joinBags(bags: readonly Bag[]): Bag {
  const weightById = new Map<number, number>();
  for (const bag of bags) bag.ids.forEach((id, index) => weightById.set(id, bag.weights[index]!));
  const ids = Int32Array.from(weightById.keys()).sort();
  const weights = Int32Array.from(ids, (id) => weightById.get(id)!);
  let total = 0;
  for (const weight of weights) total += weight;
  return { ids, weights, total };
}

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
