const MOST_PARTS = 32;
const MOST_LETTERS = 200;

/**
 * A name that a browser gave, made fit to show and to sort by: "addenda/S22-PP-C-0044!A2!MSW-E.docx". It is never a
 * path: files lie under numbers.
 */
export function cleanName(name: string): string {
  const parts = name
    .split(/[/\\]/)
    .map((part) => part.replaceAll(UNSEEN, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map(shorten);
  return parts.slice(-MOST_PARTS).join('/') || 'nameless';
}

/** Control characters, and those that turn a line around: "exe.docx" can be shown as "xcod.exe". */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Keeps the end: the kind of file stands there. Half a character that a cut leaves shows as none. */
const shorten = (part: string): string =>
  part.length <= MOST_LETTERS ? part : `…${part.slice(1 - MOST_LETTERS).toWellFormed()}`;
