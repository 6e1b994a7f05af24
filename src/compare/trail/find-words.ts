import { compareText } from '../compare-text.ts';
import type { Segment } from '../difference/segment.ts';
import { isWithin, listCounted, markShared } from '../outcome/match-words.ts';
import { Vocabulary, WordList } from '../words/word-list.ts';

/** Where chosen words stand in a text: as they are, or nearly so. */
export interface FoundWords {
  readonly state: 'in' | 'near' | 'out';
  /** Places of the paragraphs that have them as they are; of "near" the one that is nearest. */
  readonly paragraphs: readonly number[];
  /** Of "near": from the chosen words to the stretch of the paragraph that is nearest. */
  readonly segments: readonly Segment[];
  /** Of the chosen words, how many the stretch has in their order: from 0 to 1, cut. */
  readonly likeness: number;
}

/** Below it words in common are the subject's. */
const LEAST = 0.6;

const OUT: FoundWords = { state: 'out', paragraphs: [], segments: [], likeness: 0 };

/**
 * Looks for words in every paragraph of a text, whoever proposed them and wherever they stand. Signs and letter case of
 * spelling do not count; word order does. For words that anybody may choose: their fate by place is `followPhrases`.
 */
export function findWords(chosen: string, texts: readonly string[]): FoundWords {
  const vocabulary = new Vocabulary();
  const words = new WordList(chosen, vocabulary);
  const own = listCounted(words);
  if (own.length === 0) return OUT;
  const lists = texts.map((text) => new WordList(text, vocabulary));
  const exact = lists.flatMap((list, place) => (isWithin(own, listCounted(list)) ? [place] : []));
  if (exact.length > 0) return { state: 'in', paragraphs: exact, segments: [], likeness: 1 };
  let best: { place: number; likeness: number } | null = null;
  for (const [place, list] of lists.entries()) {
    const shared = markShared(words, list).filter((isShared, at) => isShared && words.isCounted(at)).length;
    const likeness = shared / own.length;
    if (likeness >= LEAST && likeness > (best?.likeness ?? 0)) best = { place, likeness };
  }
  if (!best) return OUT;
  return {
    state: 'near',
    paragraphs: [best.place],
    segments: compareText(chosen, cutStretch(words, lists[best.place]!)).segments,
    // Words in order with others between them: nearly, and never all of it.
    likeness: Math.min(Math.floor(best.likeness * 1000) / 1000, 0.999),
  };
}

/** The part of a paragraph from its first word in common to its last. */
function cutStretch(words: WordList, list: WordList): string {
  const shared = markShared(list, words);
  const [first, last] = [shared.indexOf(true), shared.lastIndexOf(true)];
  return first < 0 ? list.text : list.slice(first, last + 1);
}
