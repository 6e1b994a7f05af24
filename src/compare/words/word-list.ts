import { classOf, CONNECTOR, DIGIT, HIGH_SURROGATE, LETTER, NEWLINE, UNSPACED } from './characters.ts';
import { normaliseWord } from './normalise.ts';
import { scanWords } from './scan-words.ts';
import type { Words } from './scan-words.ts';

/**
 * Numbers words, so that two of them compare as integers; shared by all the texts of one comparison. Spellings of one
 * word (normalise.ts) have one number.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #kinds: Kind[] = [];
  readonly #weights: number[] = [];

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const plain = normaliseWord(word);
    const id = this.#ids.get(plain) ?? this.#add(plain);
    this.#ids.set(word, id);
    return id;
  }

  #add(word: string): number {
    const kind = findKind(word);
    this.#weights.push(weigh(word, kind));
    const id = this.#kinds.push(kind) - 1;
    this.#ids.set(word, id);
    return id;
  }

  kindOf(id: number): Kind {
    return this.#kinds[id]!;
  }

  weightOf(id: number): number {
    return this.#weights[id]!;
  }
}

type Kind = 'word' | 'number' | 'newline' | 'sentence end' | 'sign';

const SENTENCE_ENDS = '.;:?!…؛؟。；：？！';

/** By the first character, as the scanner went; patterns for every new word took half the time of a comparison. */
function findKind(word: string): Kind {
  switch (classOf(word.charCodeAt(0))) {
    case NEWLINE:
      return 'newline';
    case DIGIT:
      return 'number';
    case LETTER:
    case CONNECTOR:
    case UNSPACED:
      return 'word';
    case HIGH_SURROGATE:
      return /[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign';
    default:
      return word.length === 1 && SENTENCE_ENDS.includes(word) ? 'sentence end' : 'sign';
  }
}

/** How much it tells a reader that this word stayed: a long word 10, a short one half of it, a sign next to nothing. */
function weigh(word: string, kind: Kind): number {
  if (kind !== 'word') return WEIGHTS[kind];
  return word.length > 3 || (word.length > 1 && classOf(word.charCodeAt(0)) === UNSPACED) ? 10 : 5;
}

const WEIGHTS = { number: 5, newline: 2, sign: 1, 'sentence end': 1 };

/** The words of one text with their numbers in a vocabulary. */
export class WordList implements Words {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly ids: readonly number[];
  readonly #vocabulary: Vocabulary;
  #sums: readonly number[] | undefined;

  constructor(text: string, vocabulary: Vocabulary) {
    const { count, starts, ends } = scanWords(text);
    this.text = text;
    this.count = count;
    this.starts = starts;
    this.ends = ends;
    const ids: number[] = [];
    for (let i = 0; i < count; i++) ids.push(vocabulary.idOf(text.slice(starts[i], ends[i])));
    this.ids = ids;
    this.#vocabulary = vocabulary;
  }

  isNewline(index: number): boolean {
    return this.#vocabulary.kindOf(this.ids[index]!) === 'newline';
  }

  endsSentence(index: number): boolean {
    return this.#vocabulary.kindOf(this.ids[index]!) === 'sentence end';
  }

  isSign(index: number): boolean {
    const kind = this.#vocabulary.kindOf(this.ids[index]!);
    return kind === 'sign' || kind === 'sentence end';
  }

  hasSpaceBefore(index: number): boolean {
    return index > 0 && this.starts[index]! > this.ends[index - 1]!;
  }

  weightOf(id: number): number {
    return this.#vocabulary.weightOf(id);
  }

  /** Words and numbers; signs and line ends are not counted where people count words. */
  isCounted(index: number): boolean {
    const kind = this.#vocabulary.kindOf(this.ids[index]!);
    return kind === 'word' || kind === 'number';
  }

  hasWords(): boolean {
    for (let i = 0; i < this.count; i++) if (this.isCounted(i)) return true;
    return false;
  }

  /** The text of words [from, to), as written. */
  slice(from: number, to: number): string {
    return from < to ? this.text.slice(this.starts[from], this.ends[to - 1]) : '';
  }

  /** Of words [from, to) together; by sums made once, for merging asks again and again as its stretches grow. */
  weigh(from: number, to: number): number {
    const sums = (this.#sums ??= this.#sumWeights());
    return sums[to]! - sums[from]!;
  }

  #sumWeights(): number[] {
    const sums = [0];
    for (let i = 0; i < this.count; i++) sums.push(sums[i]! + this.#vocabulary.weightOf(this.ids[i]!));
    return sums;
  }
}
