import { Vocabulary, WordList } from '../words/word-list.ts';
import { isWithin, listCounted, measureLikeness } from '../outcome/match-words.ts';
import type { OpenPassage } from './brackets.ts';

/** What the next version makes of open words: they stay open, stand without brackets, stand changed, or are gone. */
export type Settled = 'open' | 'kept' | 'changed' | 'gone';

export interface VersionText {
  readonly texts: readonly string[];
  readonly open: readonly OpenPassage[];
}

/** As in the origin of words: below it, words in common are the subject's. */
const LEAST_LIKENESS = 0.4;

/** So many words in a row are the same passage wherever they stand. */
const ANYWHERE = 6;

/** For each open passage of a version what the next one makes of it. Exact first; signs do not count. */
export function settleBrackets(before: VersionText, next: VersionText): Settled[] {
  const vocabulary = new Vocabulary();
  const read = (text: string) => new WordList(text, vocabulary);
  const stillOpen = next.open.map(({ text }) => listCounted(read(text)));
  const paragraphs = next.texts.map(read);
  const counted = paragraphs.map(listCounted);
  return before.open.map(({ text, paragraph }) => {
    const words = read(text);
    const own = listCounted(words);
    if (own.length === 0) return 'gone';
    if (stillOpen.some((other) => isWithin(own, other) || (other.length > 0 && isWithin(other, own))))
      return 'open';
    const parts = text.split('\n').map((part) => listCounted(read(part)));
    const around = read(before.texts[paragraph]!);
    const isThere = (part: readonly number[], all: readonly number[], at: number) =>
      isWithin(part, all) &&
      // A few words may stand anywhere: they are the same ones only in what their paragraph became.
      (part.length >= ANYWHERE || measureLikeness(around, paragraphs[at]!) >= LEAST_LIKENESS);
    const isKept = parts.every(
      (part) => part.length === 0 || counted.some((all, at) => isThere(part, all, at)),
    );
    if (isKept) return 'kept';
    // A short option in a long paragraph is like it only by chance: paragraphs are held against whole paragraphs.
    const isWhole = before.texts.some((whole) => listCounted(read(whole)).length <= own.length + 1);
    const like = isWhole && paragraphs.some((all) => measureLikeness(words, all) >= LEAST_LIKENESS);
    return like ? 'changed' : 'gone';
  });
}

/** Words that a version leaves open, nested ones once. */
export function countOpenWords(open: readonly OpenPassage[]): number {
  const vocabulary = new Vocabulary();
  return open
    .filter(({ depth }) => depth === 0)
    .reduce((sum, { text }) => sum + listCounted(new WordList(text, vocabulary)).length, 0);
}
