import type { Edit } from '../difference/edit.ts';
import { listCitations } from '../words/citations.ts';
import type { Citation } from '../words/citations.ts';
import type { WordList } from '../words/word-list.ts';

/** Edits within one citation are one: "(Rev. [Dubai, 2018 → Bucharest, 2022])", not the place and then the year. */
export function joinCitations(edits: readonly Edit[], a: WordList, b: WordList): Edit[] {
  if (edits.length < 2) return [...edits];
  const citationsA = listCitations(a.text);
  if (citationsA.length === 0) return [...edits];
  const citationsB = listCitations(b.text);
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (
      last &&
      isWithin(a, last.toA, edit.fromA, citationsA) &&
      isWithin(b, last.toB, edit.fromB, citationsB)
    )
      joined[joined.length - 1] = { fromA: last.fromA, toA: edit.toA, fromB: last.fromB, toB: edit.toB };
    else joined.push(edit);
  }
  return joined;
}

/** Whether words [from, to) and a word or more on each side stand in one citation. */
function isWithin(words: WordList, from: number, to: number, citations: readonly Citation[]): boolean {
  const start = words.starts[from]!;
  const end = words.ends[to - 1]!;
  return citations.some((citation) => citation.start < start && end < citation.end);
}
