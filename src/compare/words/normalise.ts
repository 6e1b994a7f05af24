/**
 * What two spellings of the same word have in common: letters composed, typographic quotes, hyphens and spaces plain,
 * soft hyphens, Arabic vowel signs and kashida left out. Words are matched by this form and shown as written, so that
 * a retyped apostrophe changes one word and not the alignment of its paragraph.
 */
export function normaliseWord(word: string): string {
  if (isPlain(word)) return word;
  const composed = word.normalize('NFC');
  return VARIANTS.test(composed) ? unify(composed) : composed;
}

/** The same for a paragraph, with its runs of spaces as one and none at its ends. */
export function normaliseText(text: string): string {
  const plain = normaliseWord(text.trim());
  return ODD_SPACES.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain;
}

const ODD_SPACES = /\s\s|[^\S ]/;

function unify(word: string): string {
  return (
    word
      .replace(LEFT_OUT, '')
      .replace(APOSTROPHES, "'")
      .replace(QUOTES, '"')
      .replace(HYPHENS, '-')
      .replace(SPACES, ' ')
      // What stood between a letter and its accent may be gone.
      .normalize('NFC')
  );
}

/** A loop, for it is asked of every new word: three times as fast as the pattern. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e) return false;
  return true;
}

const LEFT_OUT = /[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc]/g;
const QUOTES = /[\u201c\u201d\u201e\u201f]/g;
const HYPHENS = /[\u2010\u2011]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const VARIANTS = new RegExp(
  [LEFT_OUT, APOSTROPHES, QUOTES, HYPHENS, SPACES].map(({ source }) => source).join('|'),
);
