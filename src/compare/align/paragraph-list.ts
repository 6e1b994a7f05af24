import { normaliseText } from '../words/normalise.ts';
import { WordList } from '../words/word-list.ts';
import type { Vocabulary } from '../words/word-list.ts';
import type { Lines } from './align-lines.ts';
import { makeBag } from './bag.ts';
import type { Bag } from './bag.ts';
import { splitNumber } from './paragraph-number.ts';

/** What the texts of one comparison share. */
export interface Shared {
  readonly vocabulary: Vocabulary;
  /** Numbers of the texts of paragraphs, normalised and without their numbers. */
  readonly keys: Map<string, number>;
}

/** Paragraphs of one text, divided into words only where somebody asks. */
export class ParagraphList implements Lines {
  /** With number and line end, as given. */
  readonly texts: readonly string[];
  readonly count: number;
  readonly #shared: Shared;
  readonly #keys: Int32Array;
  readonly #sizes: Int32Array;
  readonly #words: (WordList | undefined)[] = [];
  readonly #bags: (Bag | undefined)[] = [];

  constructor(texts: readonly string[], shared: Shared) {
    this.texts = texts;
    this.count = texts.length;
    this.#shared = shared;
    this.#keys = new Int32Array(this.count);
    this.#sizes = new Int32Array(this.count);
    texts.forEach((text, index) => {
      const key = normaliseText(splitNumber(text).text);
      let known = shared.keys.get(key);
      if (known === undefined) shared.keys.set(key, (known = shared.keys.size));
      this.#keys[index] = known;
      this.#sizes[index] = key.length;
    });
  }

  keyOf(index: number): number {
    return this.#keys[index]!;
  }

  sizeOf(index: number): number {
    return this.#sizes[index]!;
  }

  wordsOf(index: number): WordList {
    return (this.#words[index] ??= new WordList(this.texts[index]!, this.#shared.vocabulary));
  }

  bagOf(index: number): Bag {
    return (this.#bags[index] ??= makeBag(this.wordsOf(index)));
  }

  /** Paragraphs [from, to) as one text. */
  join(from: number, to: number): string {
    return to === from + 1 ? this.texts[from]! : this.texts.slice(from, to).join('');
  }

  wordsOfAll(from: number, to: number): WordList {
    return to === from + 1 ? this.wordsOf(from) : new WordList(this.join(from, to), this.#shared.vocabulary);
  }
}
