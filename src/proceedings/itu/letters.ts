import type { Language } from '../proposal.ts';

/** Letter of a language at the end of symbols and file names. */
const LETTERS: Readonly<Record<string, Language>> = { E: 'en', F: 'fr', S: 'es', R: 'ru', A: 'ar', C: 'zh' };

export function findLanguageByLetter(letter: string | undefined): Language | null {
  return (letter !== undefined && LETTERS[letter.toUpperCase()]) || null;
}

export function getLanguageLetter(language: Language): string {
  return Object.entries(LETTERS).find(([, name]) => name === language)![0];
}

const STOP_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|of|and|that|to|for|with)\b/gi],
  ['fr', /\b(?:les|des|et|que|du|une|dans|aux|pour)\b|\b[ld]['’]/gi],
  ['es', /\b(?:los|del|y|que|el|una|las|por|para|con)\b/gi],
];

/** The language of a text by its script, and among Latin ones by its small words; null for too little text. */
export function findLanguageByText(text: string): Language | null {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const scripts: readonly (readonly [Language | 'latin', number])[] = [
    ['ar', count(/\p{Script=Arabic}/gu)],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
    // A Chinese character says about as much as three letters.
    ['zh', 3 * count(/\p{Script=Han}/gu)],
    ['latin', count(/\p{Script=Latin}/gu)],
  ];
  const [script, letters] = scripts.toSorted((a, b) => b[1] - a[1])[0]!;
  if (letters < 40) return null;
  if (script !== 'latin') return script;
  const [language, words] = STOP_WORDS.map(([name, pattern]) => [name, count(pattern)] as const).toSorted(
    (a, b) => b[1] - a[1],
  )[0]!;
  return words >= 3 ? language : null;
}
