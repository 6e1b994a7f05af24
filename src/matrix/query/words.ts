/** A word of a text as the search knows it, with its place in the text as it stands there. */
export interface Word {
  /** Small letters, composed, without vowel signs: what is compared. */
  readonly word: string;
  /** UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Marks belong to a word, and so do a soft hyphen and the stroke that stretches Arabic ones. */
const RUN = /[\p{L}\p{Nd}\p{M}\u00AD\u0640]+/gu;

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** PostgreSQL leaves out what is longer than 2,047 bytes, and every word after it would be out of its place. */
const LONGEST = 100;

/**
 * The words of a text in their order. Scripts without spaces give overlapping pairs of characters, and the last
 * character alone: whatever is looked for there is found as it is written, however a dictionary would part it.
 */
export function listWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    let at = 0;
    for (const { 0: dense, index: start } of run.matchAll(WITHOUT_SPACES)) {
      addWord(words, run.slice(at, start), index + at);
      addPairs(words, dense, index + start);
      at = start + dense.length;
    }
    addWord(words, run.slice(at), index + at);
  }
  return words;
}

function addWord(words: Word[], run: string, start: number): void {
  const word = normalize(run);
  if (word !== '') words.push({ word, start, end: start + run.length });
}

function addPairs(words: Word[], run: string, start: number): void {
  const letters = Array.from(run);
  let at = start;
  for (const [index, letter] of letters.entries()) {
    const pair = letter + (letters[index + 1] ?? '');
    words.push({ word: pair, start: at, end: at + pair.length });
    at += letter.length;
  }
}

/** Most words of most texts. */
const PLAIN = /^[A-Za-z0-9]{1,100}$/;

/** What is left are letters and digits, so that PostgreSQL sees one word where we see one. */
function normalize(run: string): string {
  if (PLAIN.test(run)) return run.toLowerCase();
  return run
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/\p{Nd}/gu, toAsciiDigit)
    .replaceAll(/[^\p{L}\p{Nd}]|\u0640/gu, '')
    .slice(0, LONGEST)
    .toWellFormed();
}

/** Digits of a script stand in tens, each ten beginning where the value is 0: "٢٠٢٢" is 2022. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** True where the characters of a word stand without spaces between words. */
export const isDense = (word: string): boolean => word.search(WITHOUT_SPACES) !== -1;

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

/** Without accents, for people who leave them out: "résolution" and "resolution" are one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æœøłđıßٱىة]/g, (letter) => LETTERS[letter]!);
}
