import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Database } from './schema.ts';
import { StorageError } from './storage-error.ts';

/**
 * Brings the tables to this version of the program, each step in a transaction; refuses a database that a newer
 * version has changed, for what it would write there could be wrong.
 */
export async function migrateToLatest(db: Kysely<Database>, steps = migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...steps }) } });
  const unknown = (await listApplied(db)).filter((name) => !(name in steps));
  if (unknown.length > 0)
    throw new StorageError(
      `The database was made by a newer version of Rapporteur (it has “${unknown.join('”, “')}”). ` +
        'Use that version, or another data folder; nothing was changed.',
    );
  // Kysely reports a failed step here and does not throw; the statuses of the steps before it say success.
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}

async function listApplied(db: Kysely<Database>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
