import type { Budget } from '../difference/diff-tokens.ts';
import type { Bag } from './bag.ts';
import { getLikeness } from './bag.ts';
import { findCandidates } from './find-candidates.ts';
import { findHeaviestChain } from './heaviest-chain.ts';
import type { Candidate } from './heaviest-chain.ts';

/** The paragraphs of one text, as alignment sees them. */
export interface Lines {
  readonly count: number;
  /** Equal for equal texts (numbers of paragraphs apart), in both texts of one comparison. */
  keyOf(index: number): number;
  /** Asked only where the keys do not settle it. */
  bagOf(index: number): Bag;
  /** Length of the text: what an anchor is worth. */
  sizeOf(index: number): number;
}

/** Two paragraphs that stand in each other's place. */
export interface LinePair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Below it two paragraphs are not the same one. */
export const LEAST_LIKENESS = 0.4;

/** Lines between two anchors beyond which nobody looks for like ones: 0.5 s and more, in no document seen. */
const MOST_LINES = 20_000;

/** The anchors of the anchors of the anchors: real texts need two or three. */
const DEEPEST = 12;

/**
 * The pairs of paragraphs, rising in both texts: the same ones first, then the like ones between them. Where there are
 * too many to look for like ones, the budget is told that the answer is coarse.
 */
export function alignLines(a: Lines, b: Lines, budget: Budget): LinePair[] {
  const pairs: LinePair[] = [];
  new Alignment(a, b, budget, pairs).between({ fromA: 0, toA: a.count, fromB: 0, toB: b.count }, 0);
  return pairs;
}

interface Range {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

class Alignment {
  readonly #a: Lines;
  readonly #b: Lines;
  readonly #budget: Budget;
  readonly #pairs: LinePair[];

  constructor(a: Lines, b: Lines, budget: Budget, pairs: LinePair[]) {
    this.#a = a;
    this.#b = b;
    this.#budget = budget;
    this.#pairs = pairs;
  }

  between(range: Range, depth: number): void {
    this.#sameAtEnds(range, (gap) => {
      // Anchors first; where a gap has none, what is like; then again around what was found.
      const anchors = depth < DEEPEST ? this.#findAnchors(gap) : [];
      const around = (part: Range): void =>
        anchors.length > 0 ? this.between(part, depth + 1) : this.#sameAtEnds(part, () => {});
      let { fromA, fromB } = gap;
      for (const pair of anchors.length > 0 ? anchors : this.#findLike(gap)) {
        around({ fromA, toA: pair.a, fromB, toB: pair.b });
        this.#pairs.push(pair);
        [fromA, fromB] = [pair.a + 1, pair.b + 1];
      }
      around({ fromA, toA: gap.toA, fromB, toB: gap.toB });
    });
  }

  /** Pairs what is the same at the start and at the end, empty paragraphs too, and in between does the rest. */
  #sameAtEnds({ fromA, toA, fromB, toB }: Range, rest: (gap: Range) => void): void {
    const [a, b] = [this.#a, this.#b];
    while (fromA < toA && fromB < toB && a.keyOf(fromA) === b.keyOf(fromB))
      this.#pairs.push({ a: fromA++, b: fromB++, likeness: 1 });
    const end = toA;
    while (fromA < toA && fromB < toB && a.keyOf(toA - 1) === b.keyOf(toB - 1)) {
      toA--;
      toB--;
    }
    if (fromA < toA && fromB < toB) rest({ fromA, toA, fromB, toB });
    for (; toA < end; toA++, toB++) this.#pairs.push({ a: toA, b: toB, likeness: 1 });
  }

  /** Paragraphs that stand once in each text, the heaviest set of them that does not cross. */
  #findAnchors({ fromA, toA, fromB, toB }: Range): LinePair[] {
    const onceInA = listOnce(this.#a, fromA, toA);
    const onceInB = listOnce(this.#b, fromB, toB);
    const candidates: Candidate[] = [];
    for (const [key, i] of onceInA) {
      const j = onceInB.get(key) ?? -1;
      const gain = this.#a.sizeOf(Math.max(i, 0));
      if (i >= 0 && j >= 0 && gain > 0) candidates.push({ a: i, b: j - fromB, gain });
    }
    return findHeaviestChain(candidates, toB - fromB).map(({ a, b }) => ({ a, b: b + fromB, likeness: 1 }));
  }

  #findLike({ fromA, toA, fromB, toB }: Range): LinePair[] {
    if (toA - fromA + toB - fromB > MOST_LINES) {
      this.#budget.coarse = true;
      return [];
    }
    const bagsA = Array.from({ length: toA - fromA }, (_, index) => this.#a.bagOf(fromA + index));
    const bagsB = Array.from({ length: toB - fromB }, (_, index) => this.#b.bagOf(fromB + index));
    const candidates = findCandidates(bagsA, bagsB, LEAST_LIKENESS);
    return findHeaviestChain(candidates, bagsB.length).map((pair) => ({
      a: pair.a + fromA,
      b: pair.b + fromB,
      likeness: getLikeness(bagsA[pair.a]!, bagsB[pair.b]!),
    }));
  }
}

/** Place by key; -1 where the key stands more than once. */
function listOnce(lines: Lines, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const key = lines.keyOf(i);
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}
