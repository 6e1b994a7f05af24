import { listTokens } from './list-tokens.ts';
import type { Token } from './list-tokens.ts';

/** What a proposal brings of its own: words that it inserts, not those that it leaves. */
export interface CopyInput {
  /** "EUR/44A2/1" */
  readonly number: string;
  /** Who makes it: versions of one source are no copies. */
  readonly source: string;
  /** Title of a new text; null where it amends one. */
  readonly title: string | null;
  readonly passages: readonly string[];
}

/** On what it rests that two proposals are taken to be copies: the strongest that holds. */
export type CopyBasis = 'identical' | 'passages' | 'title';

export interface Copy {
  /** In the order of the input. */
  readonly proposals: readonly [string, string];
  readonly basis: CopyBasis;
  /** Of the words of the smaller one, those that the other has in the same order; cut to hundredths, never rounded up. */
  readonly share: number;
  /** The longest passage that both have, as the first prints it; of a title the title. */
  readonly quote: string;
}

/** Words in a row that make two passages the same: five stand together by chance ("within the mandate of the"). */
const ROW = 8;

/** What stands in more proposals than this is a formula of the house and tells nothing. */
const MOST_PROPOSALS = 40;

/**
 * Proposals of different sources that bring the same words, over all texts. Cost grows with the words: rows of eight
 * are looked up, and only proposals with one in common are held against each other.
 */
export function findCopies(inputs: readonly CopyInput[]): Copy[] {
  const read = inputs.map((input) => ({ ...input, parts: input.passages.map(listTokens) }));
  const places = new Map<string, Set<number>>();
  read.forEach(({ parts }, at) => {
    for (const row of parts.flatMap(listRows)) {
      const found = places.get(row) ?? new Set<number>();
      places.set(row, found.add(at));
    }
  });
  const shared = new Map<string, Set<string>>();
  for (const [row, found] of places) {
    if (found.size < 2 || found.size > MOST_PROPOSALS) continue;
    for (const pair of listPairs([...found])) {
      const rows = shared.get(pair) ?? new Set<string>();
      shared.set(pair, rows.add(row));
    }
  }
  for (const same of Map.groupBy([...read.keys()], (at) => foldTitle(read[at]!.title)).entries())
    if (same[0] !== '')
      for (const pair of listPairs(same[1])) if (!shared.has(pair)) shared.set(pair, new Set());
  return [...shared].flatMap(([pair, rows]): Copy[] => {
    const [one, other] = pair.split(' ').map((at) => read[Number(at)]!) as [
      (typeof read)[0],
      (typeof read)[0],
    ];
    if (one.source === other.source) return [];
    const sizes = [one, other].map(({ parts }) => parts.reduce((sum, tokens) => sum + tokens.length, 0));
    const share = Math.min(1, countShared(one.parts, rows) / Math.max(1, Math.min(...sizes)));
    const words = ({ parts }: typeof one) =>
      parts
        .flat()
        .map(({ word }) => word)
        .join(' ');
    const basis = rows.size === 0 ? 'title' : words(one) === words(other) ? 'identical' : 'passages';
    return [
      {
        proposals: [one.number, other.number],
        basis,
        share: Math.floor(share * 100) / 100,
        quote: basis === 'title' ? one.title! : quoteLongest(one.passages, one.parts, rows),
      },
    ];
  });
}

const listPairs = (list: readonly number[]): string[] =>
  list.flatMap((one, at) =>
    list.slice(at + 1).map((other) => `${Math.min(one, other)} ${Math.max(one, other)}`),
  );

const rowAt = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + ROW)
    .map(({ word }) => word)
    .join(' ');

const listRows = (tokens: readonly Token[]): string[] =>
  tokens.length < ROW ? [] : Array.from({ length: tokens.length - ROW + 1 }, (_, at) => rowAt(tokens, at));

/** Titles of one word, or of two, are the same by chance. */
function foldTitle(title: string | null): string {
  const words = listTokens(title ?? '').map(({ word }) => word);
  return words.length < 3 ? '' : words.join(' ');
}

/** Places of a passage that stand in a shared row. */
function markShared(tokens: readonly Token[], rows: ReadonlySet<string>): boolean[] {
  const marked = tokens.map(() => false);
  for (let at = 0; at + ROW <= tokens.length; at++)
    if (rows.has(rowAt(tokens, at))) marked.fill(true, at, at + ROW);
  return marked;
}

const countShared = (parts: readonly (readonly Token[])[], rows: ReadonlySet<string>): number =>
  parts.reduce((sum, tokens) => sum + markShared(tokens, rows).filter(Boolean).length, 0);

function quoteLongest(
  passages: readonly string[],
  parts: readonly (readonly Token[])[],
  rows: ReadonlySet<string>,
): string {
  let [best, length] = ['', 0];
  parts.forEach((tokens, part) => {
    const marked = markShared(tokens, rows);
    for (let from = 0; from < marked.length; from++) {
      let to = from;
      while (marked[to]) to++;
      if (to - from > length) {
        length = to - from;
        best = passages[part]!.slice(tokens[from]!.start, tokens[to - 1]!.end);
      }
      from = Math.max(from, to);
    }
  });
  return best;
}
