import { prepare } from './structure.ts';
import type { Prepared, StructuredParagraph } from './structure.ts';

/** A paragraph of one language version and the one that says the same in the other; null where there is none. */
export interface LanguagePair {
  readonly a: number | null;
  readonly b: number | null;
  /** Kind, call and place in the numbering agree; else figures and lengths alone speak for it. */
  readonly sure: boolean;
}

/** Leaving a paragraph without a partner: two of them cost more than a pair that agrees in little but its length. */
const ALONE = -1.5;

/**
 * How far from the straight line through both texts a pair may lie, in paragraphs: cost grows with the length of the
 * text and not with its square. A text of 150 paragraphs is looked at whole.
 */
const BAND = 256;

/**
 * Aligns two language versions of one text without knowing a word of either: by calls (named the same in every
 * language), by the place of paragraphs in their numbering, whatever letters or figures number them, by the figures that
 * stand in them, and by their share of the text. In order, each paragraph once; empty ones have no partner.
 */
export function alignLanguages(
  a: readonly StructuredParagraph[],
  b: readonly StructuredParagraph[],
): LanguagePair[] {
  const [listA, listB] = [prepare(a), prepare(b)];
  const pairs = findPath(listA, listB).map(([i, j]): LanguagePair => {
    const [one, other] = [i === null ? null : listA[i]!, j === null ? null : listB[j]!];
    return {
      a: one?.place ?? null,
      b: other?.place ?? null,
      sure: one !== null && other !== null && agree(one, other),
    };
  });
  return pairs;
}

/** Needleman–Wunsch over the band: the best sum of all ways through both texts. */
function findPath(a: readonly Prepared[], b: readonly Prepared[]): [number | null, number | null][] {
  const width = b.length + 1;
  const [starts, rows] = [new Int32Array(a.length + 1), [] as Float32Array[]];
  const at = (i: number, j: number): number => {
    const row = rows[i]!;
    const index = j - starts[i]!;
    return index < 0 || index >= row.length ? -Infinity : row[index]!;
  };
  for (let i = 0; i <= a.length; i++) {
    const middle = a.length === 0 ? 0 : Math.round((i * b.length) / a.length);
    const from = i === 0 ? 0 : Math.max(0, middle - BAND);
    const to = i === a.length ? b.length : Math.min(b.length, middle + BAND);
    starts[i] = from;
    rows.push(new Float32Array(Math.min(width, to - from + 1)).fill(-Infinity));
    for (let j = from; j <= to; j++)
      rows[i]![j - from] =
        i === 0 && j === 0
          ? 0
          : Math.max(
              i > 0 && j > 0 ? at(i - 1, j - 1) + score(a[i - 1]!, b[j - 1]!) : -Infinity,
              i > 0 ? at(i - 1, j) + ALONE : -Infinity,
              j > from ? at(i, j - 1) + ALONE : -Infinity,
            );
  }
  const path: [number | null, number | null][] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const together = i > 0 && j > 0 ? at(i - 1, j - 1) + score(a[i - 1]!, b[j - 1]!) : -Infinity;
    const [first, second] = [
      i > 0 ? at(i - 1, j) + ALONE : -Infinity,
      j > 0 ? at(i, j - 1) + ALONE : -Infinity,
    ];
    if (together >= first && together >= second) path.push([--i, --j]);
    else if (first >= second) path.push([--i, null]);
    else path.push([null, --j]);
  }
  return path.reverse();
}

/** Found on texts in five languages: that kinds never mix and that order rules; the weights between matter little. */
function score(one: Prepared, other: Prepared): number {
  if (one.role !== other.role) return -8;
  if (one.role === 'call') return one.stem === other.stem ? 6 : -1;
  if (one.role !== 'paragraph') return 4;
  const numbering = (one.depth === other.depth ? 1 : -2) + (one.ordinal === other.ordinal ? 2 : -1);
  const length = Math.min(2, 1.5 * Math.abs(Math.log(one.share / other.share)));
  return numbering + compareFigures(one.figures, other.figures) - length;
}

/** "Resolution 64", "2018": the same in all languages, up to the digits of their script. */
function compareFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 0;
  const shared = [...one].filter((figure) => other.has(figure)).length;
  return (4 * shared) / (one.size + other.size - shared) - 1;
}

function agree(one: Prepared, other: Prepared): boolean {
  if (one.role !== other.role || one.section !== other.section) return false;
  if (one.role === 'call') return one.stem === other.stem;
  return one.depth === other.depth && one.ordinal === other.ordinal;
}
