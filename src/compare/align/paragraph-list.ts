import { normaliseText } from '../words/normalise.ts';
import { Vocabulary, WordList } from '../words/word-list.ts';
import type { Lines } from './align-lines.ts';
import { makeBag } from './bag.ts';
import type { Bag } from './bag.ts';
import { keyLines } from './key-lines.ts';
import { splitNumber } from './paragraph-number.ts';

/** The paragraphs of two texts that are to be compared. */
export function makeLists(a: readonly string[], b: readonly string[]): [ParagraphList, ParagraphList] {
  const vocabulary = new Vocabulary();
  const [keysA, keysB] = keyLines(a, b);
  return [new ParagraphList(a, keysA, vocabulary), new ParagraphList(b, keysB, vocabulary)];
}

/** Paragraphs of one text, divided into words only where somebody asks. */
export class ParagraphList implements Lines {
  /** With number and line end, as given. */
  readonly texts: readonly string[];
  readonly count: number;
  readonly #vocabulary: Vocabulary;
  readonly #keys: readonly number[];
  readonly #words: (WordList | undefined)[] = [];
  readonly #bags: (Bag | undefined)[] = [];

  constructor(texts: readonly string[], keys: readonly number[], vocabulary: Vocabulary) {
    this.texts = texts;
    this.count = texts.length;
    this.#keys = keys;
    this.#vocabulary = vocabulary;
  }

  keyOf(index: number): number {
    return this.#keys[index]!;
  }

  sizeOf(index: number): number {
    return this.texts[index]!.trim().length;
  }

  /** Without its number, normalised. */
  plainOf(index: number): string {
    return normaliseText(splitNumber(this.texts[index]!).text);
  }

  wordsOf(index: number): WordList {
    return (this.#words[index] ??= new WordList(this.texts[index]!, this.#vocabulary));
  }

  bagOf(index: number): Bag {
    return (this.#bags[index] ??= makeBag(this.wordsOf(index)));
  }

  /** Paragraphs [from, to) as one text. */
  join(from: number, to: number): string {
    return to === from + 1 ? this.texts[from]! : this.texts.slice(from, to).join('');
  }

  wordsOfAll(from: number, to: number): WordList {
    return to === from + 1 ? this.wordsOf(from) : this.wordsIn(this.join(from, to));
  }

  /** Of any text, in the vocabulary of this comparison. */
  wordsIn(text: string): WordList {
    return new WordList(text, this.#vocabulary);
  }
}
