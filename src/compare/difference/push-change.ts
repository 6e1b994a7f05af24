import { classOf, NEWLINE, SPACE } from '../words/characters.ts';
import type { SegmentList } from './segment.ts';

/**
 * A stretch of one text in the place of a stretch of the other: the spaces that both have at its ends are kept; where
 * they differ by spaces alone ("Naples2", "Naples 2"), only the spaces change.
 */
export function pushChange(list: SegmentList, a: string, b: string): void {
  if (a === b) return list.keep(a);
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start) && isSpace(a, start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    if (!isSpace(a, endA - 1)) break;
    endA--;
    endB--;
  }
  list.keep(a.slice(0, start));
  const [deleted, inserted] = [a.slice(start, endA), b.slice(start, endB)];
  if (!pushSpacing(list, deleted, inserted)) list.change(deleted, inserted);
  list.keep(a.slice(endA));
}

/** True when it put both out, letter by letter: they have the same letters. */
function pushSpacing(list: SegmentList, a: string, b: string): boolean {
  if (!haveSameLetters(a, b)) return false;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    while (i < a.length && isSpace(a, i)) i++;
    while (j < b.length && isSpace(b, j)) j++;
    pushSpaces(list, a.slice(fromA, i), b.slice(fromB, j));
    const from = i;
    while (i < a.length && j < b.length && !isSpace(a, i) && !isSpace(b, j)) {
      i++;
      j++;
    }
    list.keep(a.slice(from, i));
  }
  return true;
}

function pushSpaces(list: SegmentList, a: string, b: string): void {
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  list.keep(a.slice(0, start));
  list.change(a.slice(start), b.slice(start));
}

function isSpace(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === SPACE || kind === NEWLINE;
}

/** And at least one; most pairs differ in the first. */
function haveSameLetters(a: string, b: string): boolean {
  let [i, j, letters] = [0, 0, 0];
  for (;;) {
    while (i < a.length && isSpace(a, i)) i++;
    while (j < b.length && isSpace(b, j)) j++;
    if (i === a.length || j === b.length) return i === a.length && j === b.length && letters > 0;
    if (a.charCodeAt(i++) !== b.charCodeAt(j++)) return false;
    letters++;
  }
}
