import type { WordList } from '../words/word-list.ts';
import { makeReadable } from '../readable/make-readable.ts';
import { diffTokens } from './diff-tokens.ts';
import type { Budget } from './diff-tokens.ts';
import { listEdits } from './edit.ts';
import type { Edit } from './edit.ts';

/**
 * The edits from one text to another: computed exactly, then made readable. `strangers`: the texts only stand in one
 * place, and a few words in common mean nothing.
 */
export function diffWords(
  a: WordList,
  b: WordList,
  budget: Budget,
  options?: { readonly strangers?: boolean },
): Edit[] {
  return makeReadable(listEdits(diffTokens(a.ids, b.ids, budget)), a, b, options);
}
