import { alignLines } from './align/align-lines.ts';
import { groupLines } from './align/group-lines.ts';
import { makeLists } from './align/paragraph-list.ts';
import { makeBudget } from './difference/diff-tokens.ts';
import { diffWords } from './difference/diff-words.ts';
import { pushSegments } from './difference/push-segments.ts';
import { trim } from './difference/trim.ts';
import { SegmentList } from './difference/segment.ts';
import type { Segment } from './difference/segment.ts';

export interface TextDifference {
  /** In order; both texts rebuild from them, and within a change "-" stands before "+". */
  readonly segments: readonly Segment[];
  /** The texts were too different for the exact answer within its budget: more is shown as changed than need be. */
  readonly coarse: boolean;
}

/**
 * The difference of two texts by words, their lines aligned as paragraphs first: an inserted paragraph is inserted, not
 * woven into its neighbours. Any language and mixture. Swapping the texts swaps the signs and nothing else.
 */
export function compareText(a: string, b: string): TextDifference {
  // Of several equally good answers the algorithms take one by the order of the texts: so the order is fixed here.
  const swapped = a.length > b.length || (a.length === b.length && a > b);
  const [first, second] = swapped ? [b, a] : [a, b];
  const [linesA, linesB] = makeLists(splitLines(first), splitLines(second));
  const list = new SegmentList();
  const budget = makeBudget();
  for (const { fromA, toA, fromB, toB, like } of groupLines(
    alignLines(linesA, linesB, budget),
    linesA,
    linesB,
  )) {
    const [textA, textB] = [linesA.join(fromA, toA), linesB.join(fromB, toB)];
    if (textA === textB) list.keep(textA);
    else if (textA === '' || textB === '') {
      list.change(textA, textB);
      list.endChange();
    } else if (like && linesA.keyOf(fromA) === linesB.keyOf(fromB)) {
      // A new number, another quotation mark: no need to divide the whole paragraph into words.
      const { head, a: middleA, b: middleB, tail } = trim(textA, textB);
      list.keep(head);
      const [wordsA, wordsB] = [linesA.wordsIn(middleA), linesB.wordsIn(middleB)];
      pushSegments(list, wordsA, wordsB, diffWords(wordsA, wordsB, budget));
      list.keep(tail);
    } else {
      const [wordsA, wordsB] = [linesA.wordsOfAll(fromA, toA), linesB.wordsOfAll(fromB, toB)];
      pushSegments(list, wordsA, wordsB, diffWords(wordsA, wordsB, budget, { strangers: !like }));
    }
  }
  return { segments: list.list({ swapped }), coarse: budget.coarse };
}

/** Lines with their ends: together they are the text again. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end + 1;
    lines.push(text.slice(from, to));
    from = to;
  }
  return lines;
}
