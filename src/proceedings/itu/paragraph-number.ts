/** The letter or number typed (or counted) before a paragraph, and the text after it. */
export interface NumberedText {
  /** As printed, without its tab: "a)", "1", "bis)", "–"; null where there is none. */
  readonly number: string | null;
  readonly text: string;
}

/**
 * Letters and numbers with a bracket or a full stop, with "bis" and its like, also letters of other scripts and
 * Chinese figures: "a)", "a bis)", "1", "1bis", "1.2", "(iv)", " أ )", "б)", "一、", "–".
 */
const SUFFIX = String.raw`(?: ?(?:bis|ter|quater|quinquies|sexies|septies|alt))?`;
const FIGURES = String.raw`\d{1,3}${SUFFIX}(?:\.\d{1,3}${SUFFIX}){0,5}`;
const LETTERS = String.raw`[ivxl]{1,5}|[A-Za-z]{1,2}|[\p{Script=Cyrillic}]|[\p{Script=Arabic}]{1,2}\u200d?|[一二三四五六七八九十]{1,3}`;
const TOKEN = `[(（]? ?(?:${FIGURES}|(?:${LETTERS})${SUFFIX}) ?[)）.、]{0,2}${SUFFIX}|[–—−•·*-]`;
const BEFORE_TAB = new RegExp(`^[ \\u00a0\\u200f]*(${TOKEN})[ \\u00a0]*\\t+`, 'u');
/** Without a tab only a bracket tells a letter from a word. */
const BEFORE_SPACE = new RegExp(
  String.raw`^[ \u00a0]*([(（]?(?:\d{1,3}|[ivxl]{1,5}|[a-zа-я])${SUFFIX}[)）]${SUFFIX}|[一二三四五六七八九十]{1,3}、)(?:[ \u00a0]+|(?<=、))(?=\S)`,
  'u',
);

export function splitNumber(text: string): NumberedText {
  const match = BEFORE_TAB.exec(text) ?? BEFORE_SPACE.exec(text);
  if (!match) return { number: null, text: text.trim() };
  return { number: match[1]!.trim(), text: text.slice(match[0].length).trim() };
}

/** What kind of numbering a number belongs to, to see which ones stand below which. */
export type NumberKind = 'figure' | 'dotted' | 'letter' | 'roman' | 'capital' | 'dash';

/** A number without its brackets: "abis" of "a bis)"; "" of a dash. */
export function bareNumber(number: string): string {
  return number.replaceAll(/[^\p{L}\p{N}.]/gu, '').replace(/\.$/, '');
}

const ROMAN = /^(?:x{0,3}(?:ix|iv|v?i{0,3})|xl)(?:bis|ter|quater)?$/;

/** `last` is the bare number before it in the list that is open: an "i" after "h" is a letter. */
export function readNumberKind(number: string, last: string | undefined): NumberKind {
  const bare = bareNumber(number);
  const base = bare.replace(/(bis|ter|quater|quinquies|sexies|septies|alt)$/, '');
  if (base === '') return 'dash';
  if (/^\d+(?:bis|ter)?\.\d/.test(base)) return 'dotted';
  if (/^\d+$/.test(base) || /^[一二三四五六七八九十]+$/.test(base)) return 'figure';
  if (/^[A-Z]{1,2}$/.test(base)) return 'capital';
  if (ROMAN.test(base) && !followsLetter(base, last)) return 'roman';
  return 'letter';
}

/** "i" goes on after "h", "v" after "u", "x" after "w"; "bis" ones between them do not count. */
function followsLetter(base: string, last: string | undefined): boolean {
  if (last === undefined || base.length !== 1) return false;
  const before = last.replace(/(bis|ter|quater|quinquies|sexies|septies|alt)$/, '');
  return before.length === 1 && base.charCodeAt(0) - before.charCodeAt(0) === 1;
}
