import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { indexDocuments, indexTexts } from './index-owners.ts';
import { settleSearch } from './settle-search.ts';

/** Owners made findable in one transaction: a page that is asked for meanwhile waits for one of these, not for all. */
const AT_ONCE = 10;

/** Makes all that the search looks in anew from what is stored, and forgets words that no text has any more. */
export async function rebuildSearch(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('search_word').execute();
    await trx.deleteFrom('search_entry').execute();
  });
  await indexMissing(db);
}

/**
 * Makes findable what is not: what was imported before there was a search, and everything after a crash, which empties
 * tables that are kept without a log of writes. Nothing may import meanwhile.
 */
export async function indexMissing(
  db: Kysely<Database>,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  await inParts(db, await listMissing(db, 'document'), signal, indexDocuments);
  await inParts(db, await listMissing(db, 'text'), signal, indexTexts);
  for (const { id } of await db.selectFrom('conference').select('id').execute()) await settleSearch(db, id);
}

async function inParts(
  db: Kysely<Database>,
  ids: readonly number[],
  signal: AbortSignal,
  index: typeof indexDocuments,
): Promise<void> {
  for (let at = 0; at < ids.length && !signal.aborted; at += AT_ONCE)
    await db.transaction().execute((trx) => index(trx, ids.slice(at, at + AT_ONCE)));
}

/** Files that nobody can read hold nothing to find. */
async function listMissing(db: Kysely<Database>, kind: 'document' | 'text'): Promise<number[]> {
  const readable = kind === 'document' ? sql`refused_kind is null` : sql`true`;
  const { rows } = await sql<{ id: number }>`
    select id from ${sql.table(kind)}
    where ${readable}
      and not exists (select from search_entry where ${sql.ref(`search_entry.${kind}_id`)} = ${sql.ref(`${kind}.id`)})
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}
