/** Mistakes that are forgiven: none in short words, for there most words are near each other. */
export function getTolerance(word: string): number {
  const length = Array.from(word).length;
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** The word in pieces as equal as can be. */
export function partWord(word: string, count: number): string[] {
  const letters = Array.from(word);
  return Array.from({ length: count }, (_, at) =>
    letters
      .slice(Math.round((at * letters.length) / count), Math.round(((at + 1) * letters.length) / count))
      .join(''),
  );
}

/**
 * Letters to insert, delete, replace or swap with their neighbour to make one word of the other; above `most`, some
 * number above it. The optimal string alignment of Damerau and Levenshtein.
 */
export function countMistakes(a: string, b: string, most: number): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let [older, old]: [number[], number[]] = [[], to.map((_, at) => at)];
  old.push(to.length);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [older, old] = [old, row];
  }
  return old[to.length]!;
}

export interface KnownWord {
  readonly word: string;
  readonly fold: string;
}

/** The nearest known word within the tolerance; of several, one with the same first letter, then the first by name. */
export function findNearest(fold: string, known: readonly KnownWord[]): string | null {
  const most = getTolerance(fold);
  if (most === 0) return null;
  const near = known
    .map(({ word, fold: other }) => ({
      word,
      mistakes: countMistakes(fold, other, most),
      first: other[0] === fold[0],
    }))
    .filter(({ mistakes }) => mistakes <= most);
  near.sort(
    (a, b) => a.mistakes - b.mistakes || Number(b.first) - Number(a.first) || (a.word < b.word ? -1 : 1),
  );
  return near[0]?.word ?? null;
}
