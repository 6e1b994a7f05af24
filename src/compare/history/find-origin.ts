import { normaliseText } from '../words/normalise.ts';

/** A passage that a conference changed, with the proposals that have it. */
export interface TracedWords {
  readonly op: '+' | '-';
  readonly text: string;
  readonly from: readonly string[];
  readonly near: readonly { readonly proposal: string }[];
}

/** Whose words a conference brought into a text: both empty where they were drafted there. */
export interface Origin {
  readonly from: readonly string[];
  readonly near: readonly string[];
}

/** Least share of the longer of the two that the shorter must be, for them to be the same words. */
const SHARE = 0.5;

/**
 * The origin of words that a revision brought, by the passages that were traced when it was adopted; null where none of
 * them has these words, so that nothing can be said.
 */
export function findOrigin(text: string, passages: readonly TracedWords[]): Origin | null {
  const wanted = normaliseText(text).trim();
  if (wanted === '') return null;
  const found = passages
    .filter(({ op }) => op === '+')
    .map((passage) => ({ passage, words: normaliseText(passage.text).trim() }))
    .filter(({ words }) => words !== '' && (words.includes(wanted) || wanted.includes(words)))
    .map(({ passage, words }) => ({
      passage,
      share: Math.min(words.length, wanted.length) / Math.max(words.length, wanted.length),
    }))
    .filter(({ share }) => share >= SHARE)
    .sort((a, b) => b.share - a.share)[0];
  return found
    ? { from: found.passage.from, near: found.passage.near.map(({ proposal }) => proposal) }
    : null;
}
