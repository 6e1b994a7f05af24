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
const LEAST_LIKENESS = 0.4;

/** So many words in a row are the same passage wherever they stand. */
const ANYWHERE = 6;

/** Where the inserted words of an adopted passage (or the move, or the deletion) come from. */
export function traceInserted(adopted: Passage, proposals: PassagesById): Origin {
  const words = listCounted(adopted.inserted);
  return collect(proposals, (passages) => {
    let best = 0;
    for (const passage of passages) {
      if (adopted.whole === 'moved') {
        if (passage.whole === 'moved' && passage.base === adopted.base) return 1;
        continue;
      }
      const there = isSamePlace(adopted, passage);
      const isSame = (there || words.length >= ANYWHERE) && isWithin(words, listCounted(passage.inserted));
      if (isSame) return 1;
      if (there) best = Math.max(best, measureLikeness(adopted.inserted, passage.inserted));
    }
    return Math.min(best, 0.999);
  });
}

/** Where the deleted words come from: who deletes all of them, and who some. */
export function traceDeleted(adopted: Passage, proposals: PassagesById): Origin {
  return collect(proposals, (passages) => {
    const covered = new Set<number>();
    for (const { base, from, to } of passages)
      if (base === adopted.base)
        for (let i = Math.max(from, adopted.from); i < Math.min(to, adopted.to); i++)
          if (adopted.deleted.isCounted(i - adopted.from)) covered.add(i);
    return covered.size / Math.max(1, listCounted(adopted.deleted).length);
  });
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
