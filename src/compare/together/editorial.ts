import { isSameSubstance } from '../words/substance.ts';
import type { WordList } from '../words/word-list.ts';
import type { Version } from './version.ts';

/** Nothing changes but signs, or the place and year of a revision: every proposal has some, and nobody decides on them. */
export function isEditorial(base: WordList, version: Version): boolean {
  return version.blocks.length === 0 || isSameSubstance(base.text, version.words.text);
}
