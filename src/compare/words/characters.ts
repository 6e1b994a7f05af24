/**
 * What a code unit is for the division into words, after the word boundary rules of Unicode (UAX 29), with the
 * scripts that write without spaces set apart: only a dictionary divides those.
 */
export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** Combining marks, joiners, the soft hyphen: belongs to the character before it. */
export const EXTEND = 5;
/** "." and the apostrophes: joins letters ("U.S", "l’Union") and digits ("2.5"). */
export const MID_BOTH = 6;
/** ":" and "·": joins letters. */
export const MID_LETTER = 7;
/** ",": joins digits. */
export const MID_NUMBER = 8;
/** "_": joins both, and stands at the ends too. */
export const CONNECTOR = 9;
/** Han, kana, Thai, Lao, Khmer, Burmese: words without spaces. */
export const UNSPACED = 10;
/** A sign that stands alone: brackets, quotes, dashes, currency. */
export const SIGN = 11;
/** First half of a pair: `classifyPair` looks at both. */
export const HIGH_SURROGATE = 12;

const RULES: readonly (readonly [RegExp, number])[] = [
  // A narrow no-break space groups digits; the boundary rules count it as a connector (as "_"): so between digits only.
  [/[\s\u200b]/, SPACE],
  [/[.'\u2018\u2019\u2024\ufe52\uff07\uff0e]/, MID_BOTH],
  [/[:\u00b7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a]/, MID_LETTER],
  [/[,;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b]/, MID_NUMBER],
  [/\p{Nd}|\u066b/u, DIGIT],
  [/\p{Pc}/u, CONNECTOR],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u,
    UNSPACED,
  ],
  [/[\p{M}\u200c\u200d\p{Cf}]/u, EXTEND],
  [/[\p{L}\p{Nl}\p{Alphabetic}]/u, LETTER],
  [/[\ud800-\udbff]/, HIGH_SURROGATE],
];

/** Line feed, vertical tab, form feed, return, next line, line and paragraph separators. */
const LINE_ENDS = '\n\v\f\r\u0085\u2028\u2029';

function classify(character: string): number {
  if (LINE_ENDS.includes(character)) return NEWLINE;
  return RULES.find(([pattern]) => pattern.test(character))?.[1] ?? SIGN;
}

/** By code unit; 0 where nobody asked yet. A whole table made ahead would cost 20 ms at every start. */
const table = new Uint8Array(0x10000);

export function classOf(unit: number): number {
  return table[unit] || (table[unit] = classify(String.fromCharCode(unit)));
}

/** The class of a character outside the basic plane ("𝐀", "𠀀"). */
export function classifyPair(character: string): number {
  return classify(character);
}
