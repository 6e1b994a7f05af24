import type { Edit } from '../difference/edit.ts';
import type { WordList } from '../words/word-list.ts';
import { joinCitations } from './join-citations.ts';
import { mergeEdits } from './merge.ts';
import { slideEdits } from './slide.ts';

/** How much of the smaller change beside it a kept stretch must weigh, between paragraphs that are not alike. */
const SHARE_OF_STRANGERS = 0.5;

/**
 * From the shortest edits to those a person would make. Every step only makes edits larger or moves them: both texts
 * still rebuild.
 */
export function makeReadable(
  edits: readonly Edit[],
  a: WordList,
  b: WordList,
  { strangers = false }: { readonly strangers?: boolean } = {},
): Edit[] {
  const slid = slideEdits(edits, a, b);
  const merged = mergeEdits(slid, a, b, strangers ? SHARE_OF_STRANGERS : undefined);
  return joinCitations(slideEdits(merged, a, b), a, b);
}
