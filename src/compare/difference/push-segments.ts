import type { Words } from '../words/scan-words.ts';
import type { Edit } from './edit.ts';
import { pushChange } from './push-change.ts';
import type { SegmentList } from './segment.ts';

/**
 * Puts the texts back around their edits. Spaces are in no word: those around an edit go with it, less what both texts
 * have there; those between two kept words, and kept words in another spelling ("’" for "'"), are compared as they are.
 */
export function pushSegments(list: SegmentList, a: Words, b: Words, edits: readonly Edit[]): void {
  let atA = 0;
  let atB = 0;
  let wordA = 0;
  let wordB = 0;
  const keepWords = (toA: number): void => {
    // Most often the stretches are equal to the letter; only where they are not, each gap is looked at.
    const endA = toA > wordA ? a.ends[toA - 1]! : atA;
    const endB = toA > wordA ? b.ends[wordB + toA - wordA - 1]! : atB;
    if (endA - atA === endB - atB) {
      const text = a.text.slice(atA, endA);
      if (text === b.text.slice(atB, endB)) {
        list.keep(text);
        atA = endA;
        atB = endB;
        wordB += toA - wordA;
        wordA = toA;
        return;
      }
    }
    while (wordA < toA) {
      const [nextA, nextB] = [a.ends[wordA++]!, b.ends[wordB++]!];
      pushChange(list, a.text.slice(atA, nextA), b.text.slice(atB, nextB));
      atA = nextA;
      atB = nextB;
    }
  };
  for (const edit of edits) {
    keepWords(edit.fromA);
    const nextA = edit.toA < a.count ? a.starts[edit.toA]! : a.text.length;
    const nextB = edit.toB < b.count ? b.starts[edit.toB]! : b.text.length;
    pushChange(list, a.text.slice(atA, nextA), b.text.slice(atB, nextB));
    atA = nextA;
    atB = nextB;
    wordA = edit.toA;
    wordB = edit.toB;
  }
  keepWords(a.count);
  pushChange(list, a.text.slice(atA), b.text.slice(atB));
}
