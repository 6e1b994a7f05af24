import { Kysely } from 'kysely';
import type { Dialect, Transaction } from 'kysely';
import { PGliteDialect, PostgresDialect } from 'kysely';
import { watchWrites } from './data-state.ts';
import { migrateToLatest } from './migrate.ts';
import type { Database } from './schema.ts';
import { StorageError } from './storage-error.ts';

export type Db = Kysely<Database>;
/** Inside of a transaction nothing else may be used. */
export type Trx = Transaction<Database>;

/** PostgreSQL by its address ("postgres://…"); several processes may use it at once. */
export async function openPostgres(url: string): Promise<Db> {
  const { Pool } = await import('pg');
  const pool = new Pool({ connectionString: url, max: 8, application_name: 'rapporteur' });
  // An idle connection that the server ends is no reason to end this process: the pool opens another.
  pool.on('error', () => {});
  try {
    return await open(new PostgresDialect({ pool }));
  } catch (error) {
    throw explain(error, url);
  }
}

/**
 * The embedded database in a folder, or in memory without one. It takes no lock of its own: the caller must hold the
 * lock of the data folder (`lock.ts`), for two processes on one folder lose rows silently.
 */
export async function openPglite(folder?: string): Promise<Db> {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create(
    folder === undefined ? {} : { dataDir: folder, postgresqlconf: SETTINGS },
  );
  return open(new PGliteDialect({ pglite }));
}

/** What the search of a conference of 1,000 proposals reads fits: with 16 MB a broad search took a third longer, 128 MB gain nothing. */
const SETTINGS = ['shared_buffers = 64MB', 'jit = off'];

async function open(dialect: Dialect): Promise<Db> {
  const db = new Kysely<Database>({ dialect });
  try {
    await migrateToLatest(db);
    await watchWrites(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/** What a person can do about a server that does not let us in; never with the password of the address. */
function explain(error: unknown, url: string): unknown {
  const { code } = error as { readonly code?: string };
  const at = URL.canParse(url) ? new URL(url).host : 'the address in DATABASE_URL';
  const reasons: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing answers there',
    ENOTFOUND: 'there is no such host',
    ETIMEDOUT: 'it does not answer',
    '28P01': 'it does not accept user and password',
    '28000': 'it does not accept the user',
    '3D000': 'it has no database of that name',
  };
  const reason = code === undefined ? undefined : reasons[code];
  if (!reason) return error;
  return new StorageError(`PostgreSQL at ${at} cannot be used: ${reason}. Look at DATABASE_URL.`, {
    cause: error,
  });
}
