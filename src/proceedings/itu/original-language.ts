import { foldName, toPlain } from '../plain.ts';

/** Beginnings of the names of languages, as the six languages print them, folded. */
const LANGUAGE_NAMES: readonly (readonly [string, RegExp])[] = [
  ['English', /^(?:english|anglais|ingles|англииск|английск|(?:ب?ال)?انكليزي|(?:ب?ال)?انجليزي|英)/u],
  ['French', /^(?:french|francais|frances|французск|(?:ب?ال)?فرنسي|法)/u],
  ['Spanish', /^(?:spanish|espagnol|espanol|испанск|(?:ب?ال)?[اإ]?سباني|西)/u],
  ['Russian', /^(?:russian|russe|ruso|русск|(?:ب?ال)?روسي|俄)/u],
  ['Arabic', /^(?:arabic|arabe|арабск|(?:ب?ال)?عربي|阿)/u],
  ['Chinese', /^(?:chinese|chinois|chino|китаиск|китайск|(?:ب?ال)?صيني|中|汉)/u],
  ['Portuguese', /^(?:portuguese|portugais|portugues|португальск|(?:ب?ال)?برتغالي|葡)/u],
];

const LABEL = /^\(?(?:original|originale?|оригинал|язык оригинала|الأصل|الاصل|原文|原件)(?: language)? ?:\s*/iu;
const ONLY = /^(\p{L}+) (?:only|seulement|solamente|únicamente)$/iu;

/**
 * English names of the languages in the line "Original: English/Spanish", in any of the six languages; empty where
 * the line is another one.
 */
export function findOriginalLanguages(line: string): string[] {
  const text = toPlain(line).trim();
  // "English only": what is not translated has no original to name.
  const only = ONLY.exec(text);
  const label = LABEL.exec(text);
  if (!only && !label) return [];
  const found: string[] = [];
  for (const word of foldName(only?.[1] ?? text.slice(label![0].length)).split(/ |(?<=[文语])/u)) {
    // "و" joins in Arabic without a space.
    const name = LANGUAGE_NAMES.find(
      ([, pattern]) => pattern.test(word) || pattern.test(word.replace(/^و/, '')),
    );
    if (name && !found.includes(name[0])) found.push(name[0]);
  }
  return found;
}
