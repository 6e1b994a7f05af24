import type { Segment } from '../../src/compare/difference/segment.ts';

/** How near a computed comparison comes to what people marked; each from 0 to 1. */
export interface Agreement {
  /** By place: the harmonic mean of precision and recall over the words of both texts. */
  readonly f1: number;
  /** By word alone, wherever it stands: the words inside the deletions and insertions as two bags. */
  readonly bag: number;
}

/**
 * Every word of the text before is marked deleted or not, every word of the text after inserted or not; a word counts
 * as marked when any of its letters is. Words are runs of letters and digits with the apostrophes and points inside
 * them, a Chinese character is one: a plain rule that is neither ours nor any peer's.
 *
 * Only the order of words must agree with the truth, not the spaces: jsdiff by default does not rebuild those. Null where
 * words ran together or fell apart with them.
 */
export function measureAgreement(truth: readonly Segment[], computed: readonly Segment[]): Agreement | null {
  let [both, onlyTruth, onlyComputed] = [0, 0, 0];
  for (const op of ['-', '+'] as const) {
    const real = markWords(truth, op);
    const found = markWords(computed, op);
    if (real.length !== found.length) return null;
    real.forEach((isReal, index) => {
      const isFound = found[index]!;
      if (isReal && isFound) both++;
      else if (isReal) onlyTruth++;
      else if (isFound) onlyComputed++;
    });
  }
  return { f1: harmonic(both, onlyTruth + onlyComputed), bag: compareBags(truth, computed) };
}

const WORD = /\p{Script=Han}|[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;

function markWords(segments: readonly Segment[], op: '-' | '+'): boolean[] {
  let text = '';
  const spans: { readonly start: number; readonly end: number }[] = [];
  for (const segment of segments) {
    if (segment.op !== '=' && segment.op !== op) continue;
    if (segment.op === op) spans.push({ start: text.length, end: text.length + segment.text.length });
    text += segment.text;
  }
  let next = 0;
  return [...text.matchAll(WORD)].map((match) => {
    while (next < spans.length && spans[next]!.end <= match.index) next++;
    return next < spans.length && spans[next]!.start < match.index + match[0].length;
  });
}

function compareBags(truth: readonly Segment[], computed: readonly Segment[]): number {
  let [both, all] = [0, 0];
  for (const op of ['-', '+'] as const) {
    const real = listWords(truth, op);
    const found = listWords(computed, op);
    const counts = new Map<string, number>();
    for (const word of real) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of found) {
      const count = counts.get(word) ?? 0;
      if (count > 0) both++;
      counts.set(word, count - 1);
    }
    all += real.length + found.length;
  }
  return all === 0 ? 1 : (2 * both) / all;
}

const listWords = (segments: readonly Segment[], op: '-' | '+'): string[] =>
  segments.flatMap((segment) => (segment.op === op ? (segment.text.match(WORD) ?? []) : []));

/** 2 × agreed ÷ (2 × agreed + differing); 1 where there was nothing to mark and nothing was. */
const harmonic = (agreed: number, differing: number): number =>
  agreed + differing === 0 ? 1 : (2 * agreed) / (2 * agreed + differing);
