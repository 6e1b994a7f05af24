/** A word of a text as terms are found by: folded, with its place. */
export interface Word {
  readonly folded: string;
  /** As it stands, for abbreviations, which count in capitals alone. */
  readonly raw: string;
  /** UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits of any script; Chinese signs one by one, for nothing parts its words. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** Hyphens, apostrophes and slashes part words: "l'Internet", "multi-stakeholder", "ISO/IEC". */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    raw,
    folded: foldWord(raw),
    start: index,
    end: index + raw.length,
  }));
}

/** Small letters without accents and vowel signs; the forms of alif, ya and ta marbuta that people mix are one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('ى', 'ي')
    .replaceAll('ٱ', 'ا');
}

/** Arabic writes "and", "in", "for" and "the" onto the word. */
const PROCLITIC = /^[وف]?(?:[بك]?ال|لل|[بكل])?/;

/** The forms under which a word may be listed: as it stands, and in Arabic without what is written onto it. */
export function formsOf(folded: string): string[] {
  if (!/\p{Script=Arabic}/u.test(folded)) return [folded];
  const [before] = PROCLITIC.exec(folded) ?? [''];
  const forms = new Set([folded]);
  for (let cut = 1; cut <= before.length; cut++) if (folded.length - cut >= 3) forms.add(folded.slice(cut));
  return [...forms];
}

/** What parts two words so that no term goes over it. */
const BREAK = /[,;:!?،؛。，；：！？、]|\.\s/;

export const isParted = (gap: string): boolean => BREAK.test(gap);
