import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Any number, as long as nothing else in the database uses it. */
const IMPORT_LOCK = 5_021_907;

/** The last work in line for each database of this process. */
const lines = new WeakMap<Db, Promise<unknown>>();

/**
 * One import at a time: which versions count is settled over all files of a document. Within a process they stand in
 * line; over several processes on one PostgreSQL an advisory lock keeps them apart, which the server lets go of when
 * a process dies.
 */
export function withImportLock<T>(db: Db, shared: boolean, work: () => Promise<T>): Promise<T> {
  const before = lines.get(db) ?? Promise.resolve();
  const result = before.then(() => (shared ? withAdvisoryLock(db, work) : work()));
  lines.set(
    db,
    result.catch(() => {}),
  );
  return result;
}

async function withAdvisoryLock<T>(db: Db, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${IMPORT_LOCK})`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${IMPORT_LOCK})`.execute(connection);
    }
  });
}
