import { alignLists } from './align/align-paragraphs.ts';
import type { Alignment } from './align/align-paragraphs.ts';
import { makeLists } from './align/paragraph-list.ts';
import { splitNumber } from './align/paragraph-number.ts';
import { compareText } from './compare-text.ts';
import { makeBudget } from './difference/diff-tokens.ts';
import type { Segment } from './difference/segment.ts';

/** What became of a paragraph, with the words. */
export interface ParagraphDifference extends Alignment {
  /** The number is another one; that is no change of the text. */
  readonly renumbered: boolean;
  /** Of the texts without their numbers; paragraphs of a split or joined one stand together with "\n" between. */
  readonly segments: readonly Segment[];
}

export interface DocumentDifference {
  readonly paragraphs: readonly ParagraphDifference[];
  /** Some paragraph was too different for the exact answer within its budget. */
  readonly coarse: boolean;
}

/** Compares two lists of paragraphs ("a)\tthat …" or without number), in the order of `alignParagraphs`. */
export function compareDocuments(a: readonly string[], b: readonly string[]): DocumentDifference {
  const budget = makeBudget();
  const alignments = alignLists(...makeLists(a, b), budget);
  let coarse = false;
  const paragraphs = alignments.map((alignment) => {
    const before = alignment.a.map((index) => splitNumber(a[index]!));
    const after = alignment.b.map((index) => splitNumber(b[index]!));
    const difference = compareText(
      before.map(({ text }) => text).join('\n'),
      after.map(({ text }) => text).join('\n'),
    );
    coarse ||= difference.coarse;
    return {
      ...alignment,
      renumbered: before.length > 0 && after.length > 0 && before[0]!.number !== after[0]!.number,
      segments: difference.segments,
    };
  });
  return { paragraphs, coarse: coarse || budget.coarse };
}
