import { isDense, listWords } from './words.ts';
import type { Word } from './words.ts';

/** Words that must stand one after the other; one word alone is the plain case. */
export interface SearchTerm {
  /** With their places in what was typed. */
  readonly words: readonly Word[];
  /** The last word may go on: "tele*". */
  readonly prefix: boolean;
}

/** One condition: any of the terms is there, or, excluded, none of them. */
export interface SearchClause {
  readonly excluded: boolean;
  readonly any: readonly SearchTerm[];
}

/** What a search box asks for: all clauses must hold. */
export interface Search {
  readonly typed: string;
  readonly clauses: readonly SearchClause[];
}

/** Nobody types more; what pastes a whole page gets its beginning. */
const LONGEST = 400;
/** As many as `findHits` tells apart in one number. */
export const MOST_CLAUSES = 12;

interface Token {
  readonly kind: 'or' | 'term';
  readonly text: string;
  readonly start: number;
  readonly quoted: boolean;
  readonly excluded: boolean;
}

/**
 * `internet governance` wants both words, `"internet governance"` the phrase, `-taxation` and `-"tax base"` leave out,
 * `tele*` takes every ending, `A OR B C` is (A or B) and C. Quotation marks of any language do; one that is never
 * closed holds to the end. Nothing is an error: what makes no sense is left out.
 */
export function parseSearch(input: string): Search {
  const typed = input.normalize('NFC').slice(0, LONGEST).toWellFormed();
  const clauses: { excluded: boolean; any: SearchTerm[] }[] = [];
  let joins = false;
  for (const token of listTokens(typed)) {
    if (token.kind === 'or') {
      joins = clauses.length > 0;
      continue;
    }
    const last = clauses.at(-1);
    for (const term of readTerms(token)) {
      if (joins && last && !last.excluded && !token.excluded) last.any.push(term);
      else clauses.push({ excluded: token.excluded, any: [term] });
    }
    joins = false;
  }
  return { typed, clauses: clauses.slice(0, MOST_CLAUSES) };
}

const TOKEN = /([-−–]?)(?:["“”„«]\s*([^"“”„«»]*)["”“»]?|([^\s"“”„«»]+))/gu;

function listTokens(typed: string): Token[] {
  return [...typed.matchAll(TOKEN)].map((match) => {
    const [all, minus, quoted, bare] = match;
    const text = quoted ?? bare ?? '';
    const start = match.index + all.indexOf(text, minus!.length);
    const kind = quoted === undefined && /^(OR|OU|\|\|?)$/.test(text) ? 'or' : 'term';
    return { kind, text, start, quoted: quoted !== undefined, excluded: minus !== '' };
  });
}

function readTerms({ text, start, quoted }: Token): SearchTerm[] {
  const prefix = !quoted && text.endsWith('*');
  const words = listWords(text).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  if (words.length === 0) return [];
  if (!quoted && words.some(({ word }) => isDense(word))) return partDense(text, start);
  return [{ words: dropTails(words), prefix: prefix || isLoneCharacter(words) }];
}

/** A run of Chinese typed without spaces is parted into its words, each to be found as it is written. */
function partDense(text: string, start: number): SearchTerm[] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const terms = segments.flatMap(({ segment, index }) => {
    const words = listWords(segment).map((word) => ({
      ...word,
      start: word.start + start + index,
      end: word.end + start + index,
    }));
    return words.length === 0 ? [] : [{ words: dropTails(words), prefix: isLoneCharacter(words) }];
  });
  // One character among words is mostly grammar (的, 和), and stands in every text.
  const telling = terms.filter(({ prefix }) => !prefix);
  return telling.length > 0 ? telling : terms;
}

/** The last character alone is kept in texts, so that it can be looked for; in a search it says nothing new. */
function dropTails(words: readonly Word[]): Word[] {
  return words.filter(
    (word, at) => !(at > 0 && isDense(word.word) && isTail(word) && words[at - 1]!.end === word.end),
  );
}

const isTail = ({ word }: Word) => Array.from(word).length === 1;

/** Begins a pair in texts: found as a prefix. */
const isLoneCharacter = (words: readonly Word[]) =>
  words.length === 1 && isDense(words[0]!.word) && isTail(words[0]!);
