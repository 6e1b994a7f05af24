import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Search } from '../../matrix/query/parse-search.ts';
import { foldWord, isDense } from '../../matrix/query/words.ts';
import type { Database, SearchConfig } from '../schema.ts';
import { listStems } from './list-stems.ts';
import type { Stems } from './list-stems.ts';

/** What the words of a search are reduced to, by configuration and word. */
export interface Lexicon {
  /** Configurations that anything here is found by. */
  readonly configs: readonly SearchConfig[];
  /** Stems of a word in every spelling that differs by accents alone; empty for a word too common to be kept. */
  getLexemes(config: SearchConfig, word: string): readonly string[];
  /** Stems of the words that begin so. */
  getBeginnings(config: SearchConfig, beginning: string): readonly string[];
  /** Words that stand in no text, with or without accents. */
  readonly unknown: readonly string[];
}

/** As many words as one beginning can stand for; what goes beyond is found by its stem alone. */
const MOST_WORDS = 300;

export async function listLexemes(db: Kysely<Database>, { clauses }: Search): Promise<Lexicon> {
  const terms = clauses.flatMap(({ any }) => any);
  const words = [...new Set(terms.flatMap((term) => term.words.map(({ word }) => word)))];
  const beginnings = [
    ...new Set(terms.filter(({ prefix }) => prefix).map((term) => term.words.at(-1)!.word)),
  ];
  const known = await listKnown(db, words, beginnings);
  const all = [...new Set([...words, ...known.map(({ word }) => word)])];
  const { rows } = await sql<{ config: SearchConfig }>`select distinct config from search_entry`.execute(db);
  const configs = rows.map(({ config }) => config);
  const stems = new Map<SearchConfig, Stems>();
  for (const config of configs) stems.set(config, await listStems(db, config, all));
  const stem = (config: SearchConfig, list: readonly string[]) => [
    ...new Set(list.flatMap((word) => stems.get(config)?.get(word) ?? [])),
  ];
  const listSpellings = (word: string) =>
    known.filter(({ wanted, begins }) => wanted === foldWord(word) && !begins).map((one) => one.word);
  return {
    configs,
    getLexemes: (config, word) =>
      // "the" is no word to English, even where another language has one that is spelt the same.
      stem(config, [word]).length === 0 ? [] : stem(config, [word, ...listSpellings(word)]),
    getBeginnings: (config, beginning) =>
      stem(
        config,
        known.filter(({ wanted, begins }) => wanted === foldWord(beginning) && begins).map((one) => one.word),
      ),
    unknown: words.filter(
      (word) =>
        !isDense(word) && !/\d/.test(word) && !beginnings.includes(word) && listSpellings(word).length === 0,
    ),
  };
}

interface Known {
  readonly wanted: string;
  readonly begins: boolean;
  readonly word: string;
}

async function listKnown(
  db: Kysely<Database>,
  words: readonly string[],
  beginnings: readonly string[],
): Promise<Known[]> {
  const folds = [...new Set(words.map(foldWord))];
  const exact = sql<Known>`select fold as wanted, false as begins, word from search_word
    where fold = any(${folds}::text[])`;
  const begun = beginnings.map((beginning) => {
    const fold = foldWord(beginning);
    // Letters and digits alone: nothing in it means anything to LIKE.
    return sql<Known>`(select ${fold}::text as wanted, true as begins, word from search_word
      where fold like ${`${fold}%`} limit ${MOST_WORDS})`;
  });
  return (await sql<Known>`${sql.join([exact, ...begun], sql` union all `)}`.execute(db)).rows;
}
