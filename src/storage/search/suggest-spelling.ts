import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Search } from '../../matrix/query/parse-search.ts';
import { findNearest, getTolerance, listGrams } from '../../matrix/query/spelling.ts';
import type { KnownWord } from '../../matrix/query/spelling.ts';
import { foldWord } from '../../matrix/query/words.ts';
import type { Database } from '../schema.ts';

/** Words that share most with a misspelt one; the right one is nearly always among the first few. */
const MOST_CANDIDATES = 40;

/** What was typed with each unknown word replaced by its nearest neighbour; null where none has one. */
export async function suggestSpelling(
  db: Kysely<Database>,
  { typed, clauses }: Search,
  unknown: readonly string[],
): Promise<string | null> {
  const nearest = new Map<string, string>();
  for (const word of unknown) {
    const near = findNearest(foldWord(word), await listCandidates(db, foldWord(word)));
    if (near !== null) nearest.set(word, near);
  }
  if (nearest.size === 0) return null;
  const places = clauses.flatMap(({ any }) => any.flatMap(({ words }) => words));
  let text = typed;
  for (const { word, start, end } of places.toSorted((a, b) => b.start - a.start)) {
    const near = nearest.get(word);
    if (near !== undefined) text = text.slice(0, start) + near + text.slice(end);
  }
  return text;
}

/**
 * By shared threes of letters, as `pg_trgm` does: that extension is not on every PostgreSQL, and its distance knows
 * nothing of swapped letters.
 */
async function listCandidates(db: Kysely<Database>, fold: string): Promise<KnownWord[]> {
  const most = getTolerance(fold);
  if (most === 0) return [];
  const grams = listGrams(fold);
  const { length } = Array.from(fold);
  const { rows } = await sql<KnownWord>`
    select word, fold from search_word
    where grams && ${grams}::text[] and length(fold) between ${length - most} and ${length + most}
    order by (select count(*) from unnest(grams) as gram where gram = any(${grams}::text[])) desc, word
    limit ${MOST_CANDIDATES}`.execute(db);
  return rows;
}
