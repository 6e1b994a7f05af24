import type { WordList } from '../words/word-list.ts';
import type { Passage } from './list-passages.ts';
import { markShared, measureLikeness } from './match-words.ts';

/** Words of a proposal that were adopted, or were not. */
export interface Piece {
  readonly op: '+' | '-';
  readonly text: string;
}

export interface Share {
  /** Of the proposal's changed words, inserted and deleted: how many were adopted. Null where it changes none. */
  readonly share: number | null;
  readonly taken: readonly Piece[];
  readonly left: readonly Piece[];
}

export interface CountedShare extends Share {
  /** The proposal's changed words, and those of them that were adopted. */
  readonly all: number;
  readonly kept: number;
}

export function measureShare(passages: readonly Passage[], adopted: readonly Passage[]): Share {
  const { share, taken, left } = countShare(passages, adopted);
  return { share, taken, left };
}

/** The same with the numbers it is made of. */
export function countShare(passages: readonly Passage[], adopted: readonly Passage[]): CountedShare {
  const taken: Piece[] = [];
  const left: Piece[] = [];
  let [all, kept] = [0, 0];
  const add = (op: Piece['op'], words: WordList, isTaken: readonly boolean[]): void => {
    for (let i = 0; i < words.count; i++) {
      if (!words.isCounted(i)) continue;
      all++;
      if (isTaken[i]) kept++;
    }
    for (const { text, flag } of listRuns(words, isTaken)) (flag ? taken : left).push({ op, text });
  };
  for (const passage of passages) {
    if (passage.whole === 'moved') {
      // The words stay; whether their paragraph was moved is told, and not counted in words.
      const isTaken = adopted.some(({ whole, base }) => whole === 'moved' && base === passage.base);
      (isTaken ? taken : left).push({ op: '+', text: passage.inserted.text });
      continue;
    }
    if (passage.inserted.count > 0) add('+', passage.inserted, markInserted(passage, adopted));
    if (passage.deleted.count > 0) add('-', passage.deleted, markDeleted(passage, adopted));
  }
  // Cut, never rounded up.
  return { share: all === 0 ? null : Math.floor((kept / all) * 10_000) / 10_000, taken, left, all, kept };
}

/** Below it two inserted paragraphs have words in common, and no more. */
const LEAST_LIKENESS = 0.4;

/** Which of the inserted words were adopted: in the same paragraph, or in a paragraph like theirs inserted anywhere. */
function markInserted(passage: Passage, adopted: readonly Passage[]): boolean[] {
  const marks = Array.from({ length: passage.inserted.count }, () => false);
  for (const other of adopted) {
    if (other.whole === 'moved' || other.inserted.count === 0) continue;
    if ((passage.whole === 'inserted') !== (other.whole === 'inserted')) continue;
    if (passage.whole === 'inserted') {
      if (measureLikeness(passage.inserted, other.inserted) < LEAST_LIKENESS) continue;
    } else if (other.base !== passage.base) continue;
    markShared(passage.inserted, other.inserted).forEach((isShared, i) => {
      if (isShared) marks[i] = true;
    });
  }
  return marks;
}

function markDeleted(passage: Passage, adopted: readonly Passage[]): boolean[] {
  return Array.from({ length: passage.deleted.count }, (_, i) =>
    adopted.some(
      ({ base, from, to, whole }) =>
        whole !== 'inserted' && base === passage.base && from <= passage.from + i && passage.from + i < to,
    ),
  );
}

/** Stretches of words with one answer; signs go with the words before them. */
function* listRuns(words: WordList, flags: readonly boolean[]): Generator<{ text: string; flag: boolean }> {
  let start = 0;
  let flag: boolean | null = null;
  for (let i = 0; i < words.count; i++) {
    if (!words.isCounted(i)) continue;
    if (flag !== null && flags[i] !== flag) {
      yield { text: words.slice(start, i), flag };
      start = i;
    }
    flag = flags[i]!;
  }
  if (flag !== null) yield { text: words.slice(start, words.count), flag };
}
