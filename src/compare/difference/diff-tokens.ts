/**
 * The exact difference of two lists of numbered tokens: Myers' shortest edit script in linear space ("An O(ND)
 * Difference Algorithm and Its Variations", 1986), with a budget. Knows nothing of words or readers.
 */

/** What does not match: changed[i] is 1 where token i has no partner; the others match in order. */
export interface Marks {
  readonly a: number[];
  readonly b: number[];
}

/** Steps left for one comparison, shared by its parts; `coarse` is set when they ran out. */
export interface Budget {
  steps: number;
  coarse: boolean;
}

/** About 0.3 s on a slow machine; two texts of 10,000 words with half of them changed need a tenth of it. */
export const makeBudget = (steps = 30_000_000): Budget => ({ steps, coarse: false });

/** How many diagonals a box may open once the budget is gone: the cut is then a good one, not the best. */
const DIAGONALS_WHEN_POOR = 64;

/** Marks the tokens of a shortest edit script (of a longer one, flagged in `budget`, when the budget runs out). */
export function diffTokens(a: readonly number[], b: readonly number[], budget: Budget): Marks {
  const marks = { a: zeros(a.length), b: zeros(b.length) };
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;

  // A token that the other side does not have is an edit in any script: leaving it out makes hard pairs easy.
  const [keptA, keptB] = keepCommon(a, b, start, end, marks);
  const [lengthA, lengthB] = [keptA.tokens.length, keptB.tokens.length];
  if (lengthA > 0 || lengthB > 0) new Boxes(keptA, keptB, marks, budget).compare(0, lengthA, 0, lengthB);
  return marks;
}

function zeros(length: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(0);
  return list;
}

interface Kept {
  readonly tokens: readonly number[];
  readonly places: readonly number[];
}

function keepCommon(
  a: readonly number[],
  b: readonly number[],
  start: number,
  end: number,
  marks: Marks,
): [Kept, Kept] {
  const inA = new Set<number>();
  const inB = new Set<number>();
  for (let i = start; i < a.length - end; i++) inA.add(a[i]!);
  for (let j = start; j < b.length - end; j++) inB.add(b[j]!);
  return [keep(a, start, a.length - end, inB, marks.a), keep(b, start, b.length - end, inA, marks.b)];
}

function keep(
  list: readonly number[],
  from: number,
  to: number,
  others: ReadonlySet<number>,
  marks: number[],
): Kept {
  const tokens: number[] = [];
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    if (others.has(list[i]!)) {
      tokens.push(list[i]!);
      places.push(i);
    } else marks[i] = 1;
  }
  return { tokens, places };
}

/** The divide and conquer: each box is cut where a forward and a backward path meet. */
class Boxes {
  readonly #a: readonly number[];
  readonly #b: readonly number[];
  readonly #placesA: readonly number[];
  readonly #placesB: readonly number[];
  readonly #marks: Marks;
  readonly #budget: Budget;
  /** Furthest x by diagonal (x - y), shifted by #shift. */
  readonly #forward: Int32Array;
  readonly #backward: Int32Array;
  readonly #shift: number;
  #cutX = 0;
  #cutY = 0;

  constructor(a: Kept, b: Kept, marks: Marks, budget: Budget) {
    this.#a = a.tokens;
    this.#b = b.tokens;
    this.#placesA = a.places;
    this.#placesB = b.places;
    this.#marks = marks;
    this.#budget = budget;
    this.#shift = b.tokens.length + 1;
    const size = a.tokens.length + b.tokens.length + 3;
    this.#forward = new Int32Array(size);
    this.#backward = new Int32Array(size);
  }

  compare(fromA: number, toA: number, fromB: number, toB: number): void {
    const a = this.#a;
    const b = this.#b;
    // The second half of each cut loops instead of calling: the depth stays logarithmic on ordinary texts.
    for (;;) {
      while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
        fromA++;
        fromB++;
      }
      while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
        toA--;
        toB--;
      }
      if (fromA === toA || fromB === toB) {
        for (let i = fromA; i < toA; i++) this.#marks.a[this.#placesA[i]!] = 1;
        for (let j = fromB; j < toB; j++) this.#marks.b[this.#placesB[j]!] = 1;
        return;
      }
      this.#findCut(fromA, toA, fromB, toB);
      const x = this.#cutX;
      const y = this.#cutY;
      this.compare(fromA, x, fromB, y);
      fromA = x;
      fromB = y;
    }
  }

  /** Sets the cut: a point inside the box on a shortest path, or the best one seen when the budget is gone. */
  #findCut(fromA: number, toA: number, fromB: number, toB: number): void {
    const a = this.#a;
    const b = this.#b;
    const forward = this.#forward;
    const backward = this.#backward;
    const shift = this.#shift;
    const least = fromA - toB;
    const most = toA - fromB;
    const forwardMiddle = fromA - fromB;
    const backwardMiddle = toA - toB;
    const odd = ((forwardMiddle - backwardMiddle) & 1) !== 0;
    let forwardLow = forwardMiddle;
    let forwardHigh = forwardMiddle;
    let backwardLow = backwardMiddle;
    let backwardHigh = backwardMiddle;
    forward[shift + forwardMiddle] = fromA;
    backward[shift + backwardMiddle] = toA;

    for (let cost = 1; ; cost++) {
      if (forwardLow > least) forward[shift + --forwardLow - 1] = -1;
      else forwardLow++;
      if (forwardHigh < most) forward[shift + ++forwardHigh + 1] = -1;
      else forwardHigh--;
      for (let d = forwardHigh; d >= forwardLow; d -= 2) {
        const below = forward[shift + d - 1]!;
        const above = forward[shift + d + 1]!;
        let x = below < above ? above : below + 1;
        let y = x - d;
        while (x < toA && y < toB && a[x] === b[y]) {
          x++;
          y++;
        }
        forward[shift + d] = x;
        if (odd && backwardLow <= d && d <= backwardHigh && backward[shift + d]! <= x) {
          this.#cutX = x;
          this.#cutY = y;
          return;
        }
      }

      if (backwardLow > least) backward[shift + --backwardLow - 1] = 0x7fffffff;
      else backwardLow++;
      if (backwardHigh < most) backward[shift + ++backwardHigh + 1] = 0x7fffffff;
      else backwardHigh--;
      for (let d = backwardHigh; d >= backwardLow; d -= 2) {
        const below = backward[shift + d - 1]!;
        const above = backward[shift + d + 1]!;
        let x = below < above ? below : above - 1;
        let y = x - d;
        while (x > fromA && y > fromB && a[x - 1] === b[y - 1]) {
          x--;
          y--;
        }
        backward[shift + d] = x;
        if (!odd && forwardLow <= d && d <= forwardHigh && x <= forward[shift + d]!) {
          this.#cutX = x;
          this.#cutY = y;
          return;
        }
      }

      this.#budget.steps -= forwardHigh - forwardLow + backwardHigh - backwardLow + 4;
      if (this.#budget.steps < 0 && cost >= DIAGONALS_WHEN_POOR) {
        this.#budget.coarse = true;
        this.#cutAtBest(fromA, toA, fromB, toB, [forwardLow, forwardHigh, backwardLow, backwardHigh]);
        return;
      }
    }
  }

  /** The point furthest from the corner where it started, of all that were reached. */
  #cutAtBest(
    fromA: number,
    toA: number,
    fromB: number,
    toB: number,
    [forwardLow, forwardHigh, backwardLow, backwardHigh]: readonly [number, number, number, number],
  ): void {
    let best = -1;
    for (let d = forwardLow; d <= forwardHigh; d += 2) {
      const x = Math.min(this.#forward[this.#shift + d]!, toA);
      const y = Math.min(x - d, toB);
      if (y - fromB + (y + d) - fromA > best && y >= fromB && y + d >= fromA) {
        best = y - fromB + (y + d) - fromA;
        this.#cutX = y + d;
        this.#cutY = y;
      }
    }
    for (let d = backwardLow; d <= backwardHigh; d += 2) {
      const x = Math.max(this.#backward[this.#shift + d]!, fromA);
      const y = Math.max(x - d, fromB);
      if (toA - (y + d) + toB - y > best && y <= toB && y + d <= toA) {
        best = toA - (y + d) + toB - y;
        this.#cutX = y + d;
        this.#cutY = y;
      }
    }
  }
}
