import type { Language } from '../../proceedings/proposal.ts';
import { listArabicForms } from '../words/fold.ts';
import type { Token } from '../words/tokens.ts';
import { readPatterns } from './pattern.ts';
import type { Pattern, Place } from './pattern.ts';

/** Where a text has a concept: tokens [from, to). */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
}

/** Occurrences by concept number, in the order of the text; of two that begin together the longer one. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

/** The concepts of one language, compiled: every phrase is found in one pass over the words of a text. */
export class Lexicon {
  readonly #language: Language;
  readonly #byWord = new Map<string, Pattern[]>();
  readonly #byStem = new Map<string, Pattern[]>();
  #shortest = Infinity;
  #longest = 0;
  /** Phrases that may begin with a word: asked of every word, and words repeat. */
  readonly #begun = new Map<string, readonly Pattern[]>();
  readonly #forms = new Map<string, readonly string[]>();

  /** `concepts`: phrases by concept number (see readPatterns). */
  constructor(language: Language, concepts: readonly string[]) {
    this.#language = language;
    for (const [concept, text] of concepts.entries())
      for (const pattern of readPatterns(text, concept, language)) this.#add(pattern);
  }

  #add(pattern: Pattern): void {
    const [first] = pattern.places;
    if (first?.kind !== 'word')
      throw new Error(`A phrase begins with "NUM" or "...": ${JSON.stringify(pattern)}`);
    for (const word of first.words) push(this.#byWord, word, pattern);
    for (const stem of first.stems) {
      push(this.#byStem, stem, pattern);
      this.#shortest = Math.min(this.#shortest, stem.length);
      this.#longest = Math.max(this.#longest, stem.length);
    }
  }

  find(tokens: readonly Token[]): Occurrences {
    const found = new Map<number, Occurrence[]>();
    for (let from = 0; from < tokens.length; from++) {
      for (const { concept, places } of this.#listBegun(tokens[from]!.word)) {
        const to = this.#match(tokens, from, places, 0);
        if (to < 0) continue;
        const list = found.get(concept);
        const last = list?.at(-1);
        if (!list) found.set(concept, [{ from, to }]);
        else if (last!.to >= to) continue;
        else if (last!.from === from) list[list.length - 1] = { from, to };
        else list.push({ from, to });
      }
    }
    return found;
  }

  #listBegun(word: string): readonly Pattern[] {
    let begun = this.#begun.get(word);
    if (begun === undefined) {
      const patterns = new Set<Pattern>();
      for (const form of this.#listForms(word)) {
        for (const pattern of this.#byWord.get(form) ?? []) patterns.add(pattern);
        for (let length = this.#shortest; length <= Math.min(form.length, this.#longest); length++)
          for (const pattern of this.#byStem.get(form.slice(0, length)) ?? []) patterns.add(pattern);
      }
      if (this.#begun.size > 200_000) this.#begun.clear();
      this.#begun.set(word, (begun = [...patterns]));
    }
    return begun;
  }

  #listForms(word: string): readonly string[] {
    if (this.#language !== 'ar') return [word];
    let forms = this.#forms.get(word);
    if (forms === undefined) {
      if (this.#forms.size > 200_000) this.#forms.clear();
      this.#forms.set(word, (forms = listArabicForms(word)));
    }
    return forms;
  }

  /** The token after the phrase, or -1. Of a gap the shortest that fits. */
  #match(tokens: readonly Token[], at: number, places: readonly Place[], index: number): number {
    const place = places[index];
    if (place === undefined) return at;
    const first = tokens[at];
    if (place.kind === 'gap') {
      for (let skipped = 0; skipped <= place.most && at + skipped <= tokens.length; skipped++) {
        const to = this.#match(tokens, at + skipped, places, index + 1);
        if (to >= 0 && tokens[to - 1]!.sentence === tokens[at - 1]!.sentence) return to;
      }
      return -1;
    }
    if (first === undefined) return -1;
    if (index > 0 && first.sentence !== tokens[at - 1]!.sentence) return -1;
    const fits = place.kind === 'number' ? /^\d/.test(first.word) : this.#fits(first.word, place);
    return fits ? this.#match(tokens, at + 1, places, index + 1) : -1;
  }

  #fits(word: string, place: Place & { kind: 'word' }): boolean {
    for (const form of this.#listForms(word)) {
      if (place.words.has(form)) return true;
      for (const stem of place.stems) if (form.startsWith(stem)) return true;
    }
    return false;
  }
}

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}
