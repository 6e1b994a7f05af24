/** Two texts less what they have in common at their ends. */
export interface Trimmed {
  readonly head: string;
  readonly a: string;
  readonly b: string;
  readonly tail: string;
}

/** Kept on each side of the difference, so that words, citations and the place of a cut are seen whole. */
const CONTEXT = 40;

/** Cuts at spaces, where no word is cut, and not between digits, where a space may be in a number. */
export function trim(a: string, b: string): Trimmed {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  start = Math.max(0, start - CONTEXT);
  while (start > 0 && !isCut(a, start)) start--;
  end = Math.max(0, end - CONTEXT);
  while (end > 0 && !isCut(a, a.length - end)) end--;
  return {
    head: a.slice(0, start),
    a: a.slice(start, a.length - end),
    b: b.slice(start, b.length - end),
    tail: a.slice(a.length - end),
  };
}

/** Between a space and a letter. */
const isCut = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 32 && /[\p{L}]/u.test(text.charAt(at));
