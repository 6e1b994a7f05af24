import { alignParagraphs } from '../align/align-paragraphs.ts';
import { makeBudget } from '../difference/diff-tokens.ts';
import { diffWords } from '../difference/diff-words.ts';
import type { Vocabulary } from '../words/word-list.ts';
import { WordList } from '../words/word-list.ts';

/**
 * A stretch of words that a text has other than the text in force: words in the place of words [from, to) of paragraph
 * `base`, or a whole paragraph that is inserted, deleted or moved.
 */
export interface Passage {
  readonly whole: 'inserted' | 'deleted' | 'moved' | null;
  /** Place in the text in force; of an inserted paragraph, the one it follows (-1: it comes first). */
  readonly base: number;
  /** Place in the changed text; null where the paragraph is gone. */
  readonly place: number | null;
  /** Words of the paragraph in force that it stands for; an empty range where it only adds. */
  readonly from: number;
  readonly to: number;
  readonly deleted: WordList;
  readonly inserted: WordList;
  /** Letters [start, end) of the changed paragraph that `inserted` is; all of it where the paragraph came whole. */
  readonly start: number;
  readonly end: number;
}

/** The text in force, its words numbered once for all that is held against it. */
export interface Base {
  readonly texts: readonly string[];
  readonly words: readonly WordList[];
  /** Paragraphs whose changes count for nothing: number line, place and date. */
  readonly ignored: ReadonlySet<number>;
  readonly vocabulary: Vocabulary;
}

/** All passages in which a text differs from the text in force, in the order of that text. Numbers are apart. */
export function listPassages(base: Base, texts: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  const read = (text: string): WordList => new WordList(text, base.vocabulary);
  const none = read('');
  let last = -1;
  for (const { kind, a, b } of alignParagraphs(base.texts, texts)) {
    const text = b.map((place) => texts[place]!).join('\n');
    if (kind === 'inserted') {
      if (text.trim() !== '')
        passages.push({
          whole: 'inserted',
          base: last,
          place: b[0]!,
          from: 0,
          to: 0,
          deleted: none,
          inserted: read(text),
          start: 0,
          end: text.length,
        });
      continue;
    }
    const [first] = a as [number];
    if (kind !== 'moved') last = a.at(-1)!;
    if (kind === 'kept' || a.some((place) => base.ignored.has(place))) continue;
    if (kind === 'deleted') {
      const words = base.words[first]!;
      if (words.count > 0)
        passages.push({
          whole: 'deleted',
          base: first,
          place: null,
          from: 0,
          to: words.count,
          deleted: words,
          inserted: none,
          start: 0,
          end: 0,
        });
      continue;
    }
    if (kind === 'moved')
      passages.push({
        whole: 'moved',
        base: first,
        place: b[0]!,
        from: 0,
        to: 0,
        deleted: none,
        inserted: read(text),
        start: 0,
        end: text.length,
      });
    const before =
      a.length === 1 ? base.words[first]! : read(a.map((place) => base.texts[place]!).join('\n'));
    const after = read(text);
    for (const edit of diffWords(before, after, makeBudget()))
      passages.push({
        whole: null,
        base: first,
        place: b[0]!,
        from: edit.fromA,
        to: edit.toA,
        deleted: read(before.slice(edit.fromA, edit.toA)),
        inserted: read(after.slice(edit.fromB, edit.toB)),
        start: findStart(after, edit.fromB, edit.toB),
        end: edit.fromB < edit.toB ? after.ends[edit.toB - 1]! : findStart(after, edit.fromB, edit.toB),
      });
  }
  return passages.filter(({ deleted, inserted }) => deleted.hasWords() || inserted.hasWords());
}

/** Where words [from, to) begin; of no words, the end of the word before. */
function findStart(words: WordList, from: number, to: number): number {
  if (from < to) return words.starts[from]!;
  return from === 0 ? 0 : words.ends[from - 1]!;
}
