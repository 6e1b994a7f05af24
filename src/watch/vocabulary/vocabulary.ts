import type { Language } from '../../proceedings/proposal.ts';
import { foldWord, formsOf, isParted, wordsOf } from './words-of.ts';
import type { Word } from './words-of.ts';

/** Words by which `owner` is found in texts of one language, or of any. */
export interface TermList<Owner> {
  readonly owner: Owner;
  /** Null: in every language (names and numbers). */
  readonly language: Language | null;
  /**
   * Words and phrases as data/ has them: "address allocation"; "registr*" takes any ending; a star alone stands for up
   * to three words; an abbreviation in capitals is found in capitals alone.
   */
  readonly terms: readonly string[];
}

/** A term found in a text. */
export interface Hit<Owner> {
  readonly owner: Owner;
  /** The term as data/ has it. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

interface Part {
  readonly folded: string;
  readonly prefix: boolean;
  /** Capitals that the word must have; null where case says nothing. */
  readonly capitals: string | null;
  /** Words that may stand between this part and the one before. */
  readonly gap: number;
}

interface Entry<Owner> {
  readonly owner: Owner;
  readonly term: string;
  readonly parts: readonly Part[];
}

/** Terms by their first word: a text is gone through once, however many terms there are. */
export interface Vocabulary<Owner> {
  readonly byFirst: ReadonlyMap<Language, ReadonlyMap<string, readonly Entry<Owner>[]>>;
}

const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const GAP = 3;

export function makeVocabulary<Owner>(lists: readonly TermList<Owner>[]): Vocabulary<Owner> {
  const byFirst = new Map<Language, Map<string, Entry<Owner>[]>>(LANGUAGES.map((name) => [name, new Map()]));
  for (const { owner, language, terms } of lists)
    for (const term of terms) {
      const parts = readTerm(term);
      const [first] = parts;
      if (!first) throw new Error(`“${term}” is no term: it holds no word.`);
      for (const name of language === null ? LANGUAGES : [language]) {
        const index = byFirst.get(name)!;
        const key = `${first.folded}${first.prefix ? '*' : ''}`;
        index.set(key, [...(index.get(key) ?? []), { owner, term, parts }]);
      }
    }
  return { byFirst };
}

function readTerm(term: string): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const piece of term.trim().split(/\s+/)) {
    if (piece === '*') {
      gap = GAP;
      continue;
    }
    const prefix = piece.endsWith('*');
    const words = wordsOf(piece);
    for (const [at, { raw }] of words.entries()) {
      const capitals = /^[\p{Lu}\p{N}]{2,}$/u.test(raw) && /\p{Lu}{2}/u.test(raw) ? raw : null;
      const folded = stripArticle(foldWord(raw));
      parts.push({ folded, prefix: prefix && at === words.length - 1, capitals, gap: at === 0 ? gap : 0 });
    }
    gap = 0;
  }
  return parts;
}

/** Listed without the article, found with and without it. */
const stripArticle = (folded: string): string =>
  folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;

/** Every term in the text, the longest at each place for each owner; in the order of the text. */
export function findTerms<Owner>(
  { byFirst }: Vocabulary<Owner>,
  language: Language,
  text: string,
): Hit<Owner>[] {
  const index = byFirst.get(language)!;
  const words = wordsOf(text);
  const hits: Hit<Owner>[] = [];
  for (const [at, word] of words.entries()) {
    const longest = new Map<Owner, Hit<Owner>>();
    for (const { owner, term, parts } of listEntries(index, word)) {
      const last = matchParts(parts, words, at, text);
      if (last === null) continue;
      const known = longest.get(owner);
      const { end } = words[last]!;
      if (!known || known.end < end) longest.set(owner, { owner, term, start: word.start, end });
    }
    hits.push(...longest.values());
  }
  return hits;
}

function listEntries<Owner>(
  index: ReadonlyMap<string, readonly Entry<Owner>[]>,
  { folded }: Word,
): Entry<Owner>[] {
  const found: Entry<Owner>[] = [];
  for (const form of formsOf(folded)) {
    found.push(...(index.get(form) ?? []));
    for (let length = 1; length <= form.length; length++) {
      const entries = index.get(`${form.slice(0, length)}*`);
      if (entries) found.push(...entries);
    }
  }
  return found;
}

/** Index of the word that the last part is; null where they do not follow one another. */
function matchParts(
  parts: readonly Part[],
  words: readonly Word[],
  first: number,
  text: string,
): number | null {
  if (!isPart(parts[0]!, words[first]!)) return null;
  let at = first;
  for (const part of parts.slice(1)) {
    let next = -1;
    for (let step = 1; step <= part.gap + 1 && at + step < words.length; step++) {
      if (isParted(text.slice(words[at + step - 1]!.end, words[at + step]!.start))) break;
      if (isPart(part, words[at + step]!)) {
        next = at + step;
        break;
      }
    }
    if (next === -1) return null;
    at = next;
  }
  return at;
}

function isPart({ folded, prefix, capitals }: Part, word: Word): boolean {
  if (capitals !== null) return prefix ? word.raw.startsWith(capitals) : word.raw === capitals;
  return formsOf(word.folded).some((form) => (prefix ? form.startsWith(folded) : form === folded));
}
