/**
 * What two spellings of the same word have in common: letters composed, typographic quotes, hyphens and spaces plain,
 * soft hyphens, Arabic vowel signs and kashida left out. Words are matched by this form and shown as written, so that
 * a retyped apostrophe changes one word and not the alignment of its paragraph.
 */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(LEFT_OUT, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .normalize('NFC');
}

/** The same for a paragraph, with its runs of spaces as one and none at its ends. */
export function normaliseText(text: string): string {
  return normaliseWord(text).replace(/\s+/g, ' ').trim();
}

const PLAIN = /^[\x20-\x7e]*$/;
const LEFT_OUT = /[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc]/g;
const QUOTES = /[\u201c\u201d\u201e\u201f]/g;
const HYPHENS = /[\u2010\u2011]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
