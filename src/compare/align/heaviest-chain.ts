/** A pair of places that may belong together, and what it is worth. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Above 0. */
  readonly gain: number;
}

/**
 * The candidates that can stand together without crossing (rising in both texts) and are worth most in sum.
 * O(n log n) by a tree of prefix maxima; of equal chains, the one that begins earlier.
 */
export function findHeaviestChain(candidates: readonly Candidate[], lengthB: number): Candidate[] {
  // The same place of `a` from the right to the left, so that no two of its candidates chain.
  const sorted = [...candidates].sort((x, y) => x.a - y.a || y.b - x.b);
  const best = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length);
  // Node k holds the best candidate that ends within its range of places of `b`.
  const tree = new Int32Array(lengthB + 1).fill(-1);
  let last = -1;
  sorted.forEach((candidate, index) => {
    let before = -1;
    for (let k = candidate.b; k > 0; k -= k & -k) {
      const ending = tree[k]!;
      if (ending >= 0 && (before < 0 || best[ending]! > best[before]!)) before = ending;
    }
    best[index] = candidate.gain + (before < 0 ? 0 : best[before]!);
    previous[index] = before;
    for (let k = candidate.b + 1; k <= lengthB; k += k & -k) {
      const ending = tree[k]!;
      if (ending < 0 || best[index] > best[ending]!) tree[k] = index;
    }
    if (last < 0 || best[index] > best[last]!) last = index;
  });
  const chain: Candidate[] = [];
  for (let index = last; index >= 0; index = previous[index]!) chain.push(sorted[index]!);
  return chain.reverse();
}
