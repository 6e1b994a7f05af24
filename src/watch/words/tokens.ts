import type { Language } from '../../proceedings/proposal.ts';
import { foldWord } from './fold.ts';

/** A word of a text; articles and the like are left out. In Chinese every character is one. */
export interface Token {
  /** Folded, as it is looked up. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts up at full stops and semicolons: words of different sentences are never near one another. */
  readonly sentence: number;
  /** Counts up at every comma, colon and bracket, too. */
  readonly clause: number;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

const WORDS = /[\p{L}\p{M}\p{N}\u00ad\u0640\u200b-\u200f\u2060\ufeff]+/gu;
const CHARACTERS = /\p{Script=Han}|[\p{Script=Latin}\p{M}\p{N}]+/gu;
const HARD_END = /[;!?؛؟۔。；！？\n]/;
const FULL_STOP = /\.\s/;
const CLAUSE_END = /[,،，、:：()（）[\]–—]/;
const ANY_QUOTE = /["“”«»„‟]/g;

/**
 * Words that say nothing about a change: with them left out, one phrase of a rule reads "within the limits of its
 * mandate" and "within limits of the mandate".
 */
const LEFT_OUT: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an', 'of', 'its', 'their', 'his', 'her', 'this', 'these', 'such', 'those']),
  fr: new Set(
    'le la les l un une des du de d sa son ses leur leurs ce cet cette ces au aux qu s n'.split(' '),
  ),
  es: new Set('el la los las un una unos unas de del su sus este esta estos estas al lo'.split(' ')),
  ru: new Set(['этот', 'этого', 'этих', 'свои', 'своих', 'своеи', 'своего', 'свою', 'их', 'его', 'ее']),
  ar: new Set(['هذا', 'هذه', 'تلك', 'ذلك']),
  zh: new Set(['的', '之', '该', '其']),
};

export function listTokens(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const leftOut = LEFT_OUT[language];
  let [sentence, clause, at, quoted] = [0, 0, 0, false];
  for (const match of text.matchAll(language === 'zh' ? CHARACTERS : WORDS)) {
    const start = match.index;
    if (start > at + 1 || (start > at && text.charCodeAt(at) !== 32)) {
      const gap = text.slice(at, start);
      // "No. 5", "8.2": a full stop ends a sentence only before a space and a word.
      if (HARD_END.test(gap) || (FULL_STOP.test(gap) && !/^\p{N}/u.test(match[0]))) {
        sentence++;
        clause++;
      } else if (CLAUSE_END.test(gap)) clause++;
      for (const [mark] of gap.matchAll(ANY_QUOTE)) quoted = isOpening(mark, quoted);
    }
    at = start + match[0].length;
    const word = foldWord(match[0], language);
    if (!leftOut.has(word)) tokens.push({ word, start, end: at, sentence, clause, quoted });
  }
  return tokens;
}

function isOpening(mark: string, quoted: boolean): boolean {
  if (mark === '«' || mark === '„') return true;
  if (mark === '»') return false;
  // German and Russian close with the mark that English opens with.
  return !quoted;
}
