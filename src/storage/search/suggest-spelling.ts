import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Search } from '../../matrix/query/parse-search.ts';
import { findNearest, getTolerance, partWord } from '../../matrix/query/spelling.ts';
import type { KnownWord } from '../../matrix/query/spelling.ts';
import { foldWord } from '../../matrix/query/words.ts';
import type { Database } from '../schema.ts';

/** Of a short piece in a large vocabulary. */
const MOST_CANDIDATES = 5000;

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
 * Parted in one piece more than the mistakes that are forgiven, a word keeps one piece whole. `pg_trgm` would need an
 * extension that not every PostgreSQL has, and an index that costs more than all else here.
 */
async function listCandidates(db: Kysely<Database>, fold: string): Promise<KnownWord[]> {
  const most = getTolerance(fold);
  if (most === 0) return [];
  const { length } = Array.from(fold);
  const pieces = partWord(fold, most + 1).map((piece) => `%${piece}%`);
  const { rows } = await sql<KnownWord>`
    select word, fold from search_word
    where length(fold) between ${length - most} and ${length + most} and fold like any(${pieces}::text[])
    limit ${MOST_CANDIDATES}`.execute(db);
  return rows;
}
