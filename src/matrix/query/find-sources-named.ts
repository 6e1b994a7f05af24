import type { Search, SearchTerm } from './parse-search.ts';
import { foldWord, listWords } from './words.ts';

/** A source with every name it may be called by, its code among them. */
export interface NamedSource {
  readonly code: string;
  readonly names: readonly string[];
}

/**
 * Sources that a search names: every word of it stands in one name, whole or, from three letters on, as its beginning.
 * Codes count only as they are written: "b" in a search is not Brazil, unless it is all that was typed.
 */
export function findSourcesNamed<T extends NamedSource>(
  { typed, clauses }: Search,
  sources: readonly T[],
): T[] {
  if (!clauses.some(({ excluded }) => !excluded)) return [];
  const code = typed.trim().toUpperCase();
  return sources.filter(
    (source) =>
      source.code === code ||
      source.names.some((name) => {
        const words = listWords(name).map(({ word }) => foldWord(word));
        return clauses.every(({ excluded, any }) => excluded !== any.some((term) => stands(term, words)));
      }),
  );
}

function stands(term: SearchTerm, name: readonly string[]): boolean {
  const words = term.words.map(({ word }) => foldWord(word));
  const last = words.length - 1;
  return name.some((_, at) =>
    words.every((word, index) => {
      const there = name[at + index] ?? '';
      return there === word || (index === last && (term.prefix || word.length > 2) && there.startsWith(word));
    }),
  );
}
