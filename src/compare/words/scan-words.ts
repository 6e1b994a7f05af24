import * as is from './characters.ts';

/**
 * The words of a text: word i stands at [starts[i], ends[i]) in UTF-16 units. Signs and line ends are words of their
 * own; the spaces between are in no word.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Divides a text into words, one pass, whatever its language: the script of each character decides. Intl.Segmenter
 * takes many times as long on the scripts that have spaces, so it divides only those that have none (Chinese, Thai).
 * Differences from it, each on purpose: digits grouped by a space are one number ("1 000"), United Nations symbols one
 * word ("A/RES/70/125"), French elisions ("l’", "d’") stand apart, a run of spaces is no word.
 */
export function scanWords(text: string): Words {
  // Plain arrays: typed ones live outside the heap, and making three for each paragraph cost as much as scanning it.
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (start: number, end: number): void => {
    starts.push(start);
    ends.push(end);
  };

  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const kind = classAt(text, at);
    at += widthAt(text, at);
    if (kind === is.SPACE) continue;
    if (kind === is.NEWLINE) {
      if (text.charCodeAt(start) === 13 && text.charCodeAt(at) === 10) at++;
      push(start, at);
      continue;
    }
    at = skipExtends(text, at);
    if (kind === is.UNSPACED) {
      while (at < length && classAt(text, at) === is.UNSPACED) at = skipExtends(text, at + widthAt(text, at));
      pushUnspaced(text.slice(start, at), start, push);
      continue;
    }
    if (kind !== is.LETTER && kind !== is.DIGIT && kind !== is.CONNECTOR) {
      push(start, at);
      continue;
    }
    at = findWordEnd(text, at, kind);
    if (kind === is.DIGIT) at = findGroupedEnd(text, start, at);
    else if (text.charCodeAt(at) === SLASH) at = findSymbolEnd(text, start, at);
    const cut = findElision(text, start, at);
    if (cut > start) push(start, cut);
    push(cut, at);
  }
  return { text, count: starts.length, starts, ends };
}

const SLASH = 47;
const TYPED_APOSTROPHE = 0x27;
const APOSTROPHE = 0x2019;
const SPACES_OF_GROUPS = /[ \u00a0\u2009\u202f]/;

function classAt(text: string, at: number): number {
  const kind = is.classOf(text.charCodeAt(at));
  if (kind !== is.HIGH_SURROGATE) return kind;
  return is.classifyPair(String.fromCodePoint(text.codePointAt(at)!));
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function skipExtends(text: string, at: number): number {
  while (at < text.length && is.classOf(text.charCodeAt(at)) === is.EXTEND) at++;
  return at;
}

/** The end of a word whose last character seen was of `kind` and ends at `at`. */
function findWordEnd(text: string, at: number, kind: number): number {
  const length = text.length;
  let last = kind;
  while (at < length) {
    const next = classAt(text, at);
    if (next === is.LETTER || next === is.DIGIT || next === is.CONNECTOR) {
      last = next;
      at = skipExtends(text, at + widthAt(text, at));
      continue;
    }
    if (next === is.MID_BOTH || next === is.MID_LETTER || next === is.MID_NUMBER) {
      const after = skipExtends(text, at + 1);
      if (after === length) return at;
      const beyond = classAt(text, after);
      const joins =
        (last === is.LETTER && beyond === is.LETTER && next !== is.MID_NUMBER) ||
        (last === is.DIGIT && beyond === is.DIGIT && next !== is.MID_LETTER);
      if (!joins) return at;
      at = after;
      continue;
    }
    return at;
  }
  return at;
}

/** "1 000 000": groups of exactly three digits after one to three that do not begin with 0. */
function findGroupedEnd(text: string, start: number, end: number): number {
  if (end - start > 3 || text.charCodeAt(start) === 48) return end;
  for (let i = start; i < end; i++) if (!isAsciiDigit(text.charCodeAt(i))) return end;
  let at = end;
  while (SPACES_OF_GROUPS.test(text.charAt(at)) && isGroup(text, at + 1)) at += 4;
  if (at === end) return end;
  // "1 000.5", "1 000,5": the rest of the number.
  return findWordEnd(text, at, is.DIGIT);
}

function isGroup(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isAsciiDigit(text.charCodeAt(i))) return false;
  const next = is.classOf(text.charCodeAt(at + 3) || 32);
  return next !== is.DIGIT && next !== is.LETTER;
}

const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const SYMBOL = /[A-Z][A-Z0-9]{0,5}(?:[/.-][A-Z0-9]+){1,8}/y;

/** "A/RES/70/125", "E/CN.16/2022/L.2", "EUR/44A2/1": two slashes or more, and one part begins with a digit. */
function findSymbolEnd(text: string, start: number, end: number): number {
  SYMBOL.lastIndex = start;
  const symbol = SYMBOL.exec(text)?.[0];
  if (symbol === undefined) return end;
  const parts = symbol.split('/');
  if (parts.length < 3 || !parts.slice(1).some((part) => /^\d/.test(part))) return end;
  const close = start + symbol.length;
  return findWordEnd(text, close, is.LETTER) === close ? close : end;
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i;
const LONGEST_ELISION = 8;

/** Where the word after an elision begins; `start` where there is none. */
function findElision(text: string, start: number, end: number): number {
  // Looked for by hand first: most words have no apostrophe.
  for (let at = start + 1; at < end - 1 && at < start + LONGEST_ELISION; at++) {
    const unit = text.charCodeAt(at);
    if (unit === APOSTROPHE || unit === TYPED_APOSTROPHE)
      return ELISION.test(text.slice(start, at + 1)) ? at + 1 : start;
  }
  return start;
}

let segmenter: Intl.Segmenter | undefined;

function pushUnspaced(run: string, offset: number, push: (start: number, end: number) => void): void {
  if (run.length === 1) return push(offset, offset + 1);
  // The dictionaries are chosen by script, not by locale.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { index, segment } of segmenter.segment(run))
    push(offset + index, offset + index + segment.length);
}
