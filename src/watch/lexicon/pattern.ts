import type { Language } from '../../proceedings/proposal.ts';
import { listTokens } from '../words/tokens.ts';

/** One place of a phrase: a word, the beginning of one ("regul*"), a number ("NUM"), or a gap ("..."). */
export type Place =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number };

export interface Pattern {
  readonly concept: number;
  readonly places: readonly Place[];
}

/** Words that may stand where a phrase has "...". Chinese counts characters. */
const GAP: Readonly<Record<Language, number>> = { en: 4, fr: 4, es: 4, ru: 3, ar: 3, zh: 8 };

/**
 * Reads "phrase | phrase": words in order; "a/b" one of several; "stem*" any ending; "NUM" a number; "..." a few words
 * between. Accents, capitals and articles do not matter.
 */
export function readPatterns(text: string, concept: number, language: Language): Pattern[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ concept, places: readPlaces(phrase, language) }))
    .filter(({ places }) => places.some(({ kind }) => kind !== 'gap'));
}

function readPlaces(phrase: string, language: Language): Place[] {
  return phrase.split(/\s+/).flatMap((part): Place[] => {
    if (part === '...' || part === '…') return [{ kind: 'gap', most: GAP[language] }];
    if (part === 'NUM') return [{ kind: 'number' }];
    if (part.includes('/')) {
      const place = readAlternatives(part.split('/'), language);
      // "de/d'" is all articles: nothing to look for.
      return place.words.size + place.stems.length > 0 ? [place] : [];
    }
    // "l'Union", "sender-pays" and every Chinese phrase are several words.
    const stem = part.endsWith('*');
    const words = listTokens(stem ? part.slice(0, -1) : part, language).map(({ word }) => word);
    return words.map((word, index) =>
      readAlternatives([stem && index === words.length - 1 ? `${word}*` : word], language),
    );
  });
}

function readAlternatives(parts: readonly string[], language: Language): Place & { kind: 'word' } {
  const words = new Set<string>();
  const stems: string[] = [];
  for (const part of parts) {
    const stem = part.endsWith('*');
    const word = listTokens(stem ? part.slice(0, -1) : part, language)[0]?.word;
    if (word === undefined) continue;
    if (stem) stems.push(word);
    else words.add(word);
  }
  return { kind: 'word', words, stems };
}
