import { isWithin, listCounted, measureLikeness } from './match-words.ts';
import type { Passage } from './list-passages.ts';

/** A proposal whose words are nearly those that were adopted. */
export interface Near {
  readonly proposal: string;
  /** From 0 to 1, cut and never rounded up. */
  readonly likeness: number;
}

export interface Origin {
  /** Proposals that have the passage as it was adopted. */
  readonly from: readonly string[];
  readonly near: readonly Near[];
}

/** Passages by proposal. */
export type PassagesById = readonly (readonly [string, readonly Passage[]])[];

/** Below it, words in common are the subject's, not the proposal's. */
export const LEAST_LIKENESS = 0.4;

/** So many words in a row are the same passage wherever they stand. */
const ANYWHERE = 6;

/** The passage of another text that is most like one, and how like: from 0 to 1, 1 only where it holds all words. */
export interface Found {
  readonly likeness: number;
  readonly passage: Passage | null;
}

/** Where the inserted words of an adopted passage (or the move, or the deletion) come from. */
export function traceInserted(adopted: Passage, proposals: PassagesById): Origin {
  return collect(proposals, (passages) => findInserted(adopted, passages).likeness);
}

/** The inserted words of a passage (or its move) among the passages of another text. */
export function findInserted(adopted: Passage, passages: readonly Passage[]): Found {
  const words = listCounted(adopted.inserted);
  let best: Found = { likeness: 0, passage: null };
  for (const passage of passages) {
    if (adopted.whole === 'moved') {
      if (passage.whole === 'moved' && passage.base === adopted.base) return { likeness: 1, passage };
      continue;
    }
    const there = isSamePlace(adopted, passage);
    const isSame = (there || words.length >= ANYWHERE) && isWithin(words, listCounted(passage.inserted));
    if (isSame) return { likeness: 1, passage };
    const likeness = there ? Math.min(measureLikeness(adopted.inserted, passage.inserted), 0.999) : 0;
    if (likeness > best.likeness) best = { likeness, passage };
  }
  return best;
}

/** Where the deleted words come from: who deletes all of them, and who some. */
export function traceDeleted(adopted: Passage, proposals: PassagesById): Origin {
  return collect(proposals, (passages) => findDeleted(adopted, passages).likeness);
}

/** How much of the deleted words of a passage another text deletes, too. */
export function findDeleted(adopted: Passage, passages: readonly Passage[]): Found {
  const covered = new Set<number>();
  let first: Passage | null = null;
  for (const passage of passages) {
    const { base, from, to } = passage;
    if (base !== adopted.base) continue;
    const before = covered.size;
    for (let i = Math.max(from, adopted.from); i < Math.min(to, adopted.to); i++)
      if (adopted.deleted.isCounted(i - adopted.from)) covered.add(i);
    if (covered.size > before) first ??= passage;
  }
  return { likeness: covered.size / Math.max(1, listCounted(adopted.deleted).length), passage: first };
}

function collect(proposals: PassagesById, rate: (passages: readonly Passage[]) => number): Origin {
  const from: string[] = [];
  const near: Near[] = [];
  for (const [proposal, passages] of proposals) {
    const likeness = rate(passages);
    if (likeness >= 1) from.push(proposal);
    else if (likeness >= LEAST_LIKENESS)
      near.push({ proposal, likeness: Math.floor(likeness * 1000) / 1000 });
  }
  return { from, near: near.sort((one, other) => other.likeness - one.likeness) };
}

/** In one paragraph and touching there; whole paragraphs stand where they like. */
function isSamePlace(one: Passage, other: Passage): boolean {
  if (one.whole === 'inserted' || other.whole === 'inserted') return one.whole === other.whole;
  return one.base === other.base && one.from <= other.to + 1 && other.from <= one.to + 1;
}
