import type { WordList } from '../words/word-list.ts';
import type { Version } from './version.ts';

/** From here on two changes are nearly the same: "public policy" and "public policy and governance" are 0.73 alike. */
export const NEARLY = 0.7;

/**
 * How alike two changes of one paragraph are, from 0 to 1: Dice's coefficient by weight over the words that they
 * delete (by place) and those that they insert. Of the paragraphs themselves it would say nothing: two versions of
 * sixty words that differ in three are alike whatever the three say.
 */
export function getChangeLikeness(base: WordList, one: Version, other: Version): number {
  const [a, b] = [listChanged(base, one), listChanged(base, other)];
  let [common, total] = [0, 0];
  for (const [key, { count, weight }] of a) {
    common += weight * Math.min(count, b.get(key)?.count ?? 0);
    total += weight * count;
  }
  for (const { count, weight } of b.values()) total += weight * count;
  return total === 0 ? 0 : (2 * common) / total;
}

interface Changed {
  count: number;
  readonly weight: number;
}

/** Deleted words by their place, inserted ones by their number; signs count for nothing. */
function listChanged(base: WordList, { words, edits }: Version): Map<string, Changed> {
  const changed = new Map<string, Changed>();
  const add = (key: string, weight: number): void => {
    const known = changed.get(key);
    if (known) known.count++;
    else changed.set(key, { count: 1, weight });
  };
  for (const { fromA, toA, fromB, toB } of edits) {
    for (let i = fromA; i < toA; i++) if (base.isCounted(i)) add(`-${i}`, base.weightOf(base.ids[i]!));
    for (let j = fromB; j < toB; j++) {
      const id = words.ids[j]!;
      if (words.isCounted(j)) add(`+${id}`, words.weightOf(id));
    }
  }
  return changed;
}
