import type { Language } from '../../proceedings/proposal.ts';
import type { SearchConfig } from '../schema.ts';

export const CONFIGS: readonly SearchConfig[] = [
  'english',
  'french',
  'spanish',
  'russian',
  'arabic',
  'simple',
];

const BY_LANGUAGE: Readonly<Record<Language, SearchConfig>> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  ru: 'russian',
  ar: 'arabic',
  // PostgreSQL parts no Chinese: `listWords` does, and the words stay as they are.
  zh: 'simple',
};

/** How PostgreSQL reduces the words of a language to their stems. */
export const getConfig = (language: Language | null): SearchConfig =>
  language === null ? 'simple' : BY_LANGUAGE[language];
