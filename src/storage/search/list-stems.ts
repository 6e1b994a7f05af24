import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { foldWord } from '../../matrix/query/words.ts';
import { chunk } from '../chunk.ts';
import type { Database, SearchConfig } from '../schema.ts';

/** What words are reduced to; null for those too common to be kept. */
export type Stems = ReadonlyMap<string, string | null>;

/**
 * Stems known to this process, by configuration. They depend on PostgreSQL's dictionaries alone, and asking for one
 * costs more than all else that is done with a word.
 */
const known = new Map<SearchConfig, Map<string, string | null>>();

/** Words of six languages are fewer; whoever has more in one import starts over now and then. */
const MOST_KNOWN = 200_000;

/** Stems of words, without their accents: what reads the same to a person who leaves them out is the same here. */
export async function listStems(
  db: Kysely<Database>,
  config: SearchConfig,
  words: readonly string[],
): Promise<Stems> {
  // Nothing is too common there and nothing has endings; PostgreSQL need not be asked.
  if (config === 'simple') return new Map(words.map((word) => [word, foldWord(word)]));
  let stems = known.get(config);
  if (!stems || stems.size > MOST_KNOWN) known.set(config, (stems = new Map<string, string | null>()));
  const fresh = words.filter((word) => !stems.has(word));
  for (const some of chunk(fresh, 5000)) {
    const { rows } = await sql<{ word: string; stem: string | null }>`
      select word, (tsvector_to_array(to_tsvector(${config}::text::regconfig, word)))[1] as stem
      from unnest(${some}::text[]) as word`.execute(db);
    for (const { word, stem } of rows) stems.set(word, stem === null ? null : foldWord(stem));
  }
  return stems;
}
