import { normaliseText } from '../words/normalise.ts';

/** A word with its place in the text, in UTF-16 units. */
export interface Token {
  /** Without case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and figures; a Chinese character is a word: rows of them are as telling as rows of words. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

export const listTokens = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: normaliseText(word).toLowerCase(),
    start: index,
    end: index + word.length,
  }));
