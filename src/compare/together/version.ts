import { makeBudget, diffTokens } from '../difference/diff-tokens.ts';
import { listEdits } from '../difference/edit.ts';
import type { Edit } from '../difference/edit.ts';
import { makeReadable } from '../readable/make-readable.ts';
import { slideEdits } from '../readable/slide.ts';
import type { Vocabulary } from '../words/word-list.ts';
import { WordList } from '../words/word-list.ts';

/** An edit of the paragraph in force with a name: two versions that make the same edit have the same name for it. */
export interface NamedEdit extends Edit {
  readonly name: string;
}

/** One of the texts proposed for a paragraph, as words and as the shortest edits that make it. */
export interface Version {
  readonly words: WordList;
  readonly edits: readonly NamedEdit[];
  readonly names: ReadonlySet<string>;
  /** The same edits as a reader would mark them. */
  readonly blocks: readonly Edit[];
}

/**
 * The exact edits, not the readable ones: "a X c Y" for "a b c d" is two edits here, so that another version with the
 * first of them alone is seen to agree with it.
 */
export function makeVersion(base: WordList, text: string, vocabulary: Vocabulary): Version {
  const words = new WordList(text, vocabulary);
  const exact = slideEdits(listEdits(diffTokens(base.ids, words.ids, makeBudget())), base, words);
  const edits = exact.map((edit) => ({
    ...edit,
    name: `${edit.fromA} ${edit.toA} ${words.ids.slice(edit.fromB, edit.toB).join(' ')}`,
  }));
  return {
    words,
    edits,
    names: new Set(edits.map(({ name }) => name)),
    blocks: makeBlocks(edits, base, words),
  };
}

/** The edits that another version does not make, as a reader would mark them; signs alone are left out. */
export function listOwnBlocks(base: WordList, version: Version, other: Version): readonly Edit[] {
  const own = version.edits.filter((edit) => !other.names.has(edit.name));
  return own.length === version.edits.length ? version.blocks : makeBlocks(own, base, version.words);
}

const makeBlocks = (edits: readonly Edit[], base: WordList, words: WordList): Edit[] =>
  makeReadable(edits, base, words).filter((edit) => hasWords(edit, base, words));

export function hasWords({ fromA, toA, fromB, toB }: Edit, base: WordList, words: WordList): boolean {
  return countWords(base, fromA, toA) + countWords(words, fromB, toB) > 0;
}

function countWords(words: WordList, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words.isCounted(i)) count++;
  return count;
}

/** What a version has in the place of words [from, to) of the paragraph in force. */
export function readStretch({ words, edits }: Version, from: number, to: number): string {
  let shift = 0;
  let start = from;
  for (const { fromA, toA, fromB, toB } of edits) {
    const isBefore = toA < from || (toA === from && fromA < toA);
    // What is inserted at its ends belongs to it: "governance [and regulation]" where "governance" is in dispute.
    const isInside = fromA < to || (fromA === to && toA === to);
    if (!isBefore && !isInside) break;
    shift += toB - fromB - (toA - fromA);
    if (isBefore) start = from + shift;
  }
  return words.slice(start, to + shift);
}
