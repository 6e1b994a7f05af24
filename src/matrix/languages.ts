import type { Language } from '../proceedings/proposal.ts';

/** The six official languages, in the order the Union lists them. */
export const LANGUAGES: readonly Language[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** English names, as "Original: English" prints them. */
const NAMES: Readonly<Record<string, Language>> = {
  Arabic: 'ar',
  Chinese: 'zh',
  English: 'en',
  French: 'fr',
  Russian: 'ru',
  Spanish: 'es',
};

/** "English" as documents print it; undefined for a name that is none of the six. */
export const findLanguage = (name: string): Language | undefined => NAMES[name];

/**
 * The version to show to somebody who reads `wanted`: in that language, else in the original one, else in English,
 * else the first. Undefined only where there are none.
 */
export function pickLanguage<T extends { readonly language: Language | null }>(
  versions: readonly T[],
  wanted: Language,
  originals: readonly string[] = [],
): T | undefined {
  const order = [wanted, ...originals.map((name) => NAMES[name]), 'en'];
  for (const language of order) {
    const found = versions.find((version) => version.language === language);
    if (found) return found;
  }
  return versions[0];
}
