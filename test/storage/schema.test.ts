import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPglite } from '../../src/storage/database.ts';
import { dumpSchema } from '../../src/storage/dump-schema.ts';
import { migrateToLatest } from '../../src/storage/migrate.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import { onEachDatabase } from './on-each-database.ts';

const SCHEMA = join(import.meta.dirname, '../../src/storage/schema.sql');

onEachDatabase((getDb) => {
  it('has the tables that schema.sql shows (vitest -u writes it anew)', async () => {
    await expect(await dumpSchema(getDb())).toMatchFileSnapshot(SCHEMA);
  });

  it('opens again without changing anything', async () => {
    const before = await dumpSchema(getDb());
    await migrateToLatest(getDb());
    expect(await dumpSchema(getDb())).toBe(before);
  });
});

it('a database of a newer version is refused, with what to do', async () => {
  const db = await openPglite();
  await sql`insert into kysely_migration (name, timestamp) values ('9999-from-tomorrow', 'now')`.execute(db);
  await expect(migrateToLatest(db)).rejects.toThrow(
    'The database was made by a newer version of Rapporteur (it has “9999-from-tomorrow”). Use that version',
  );
  await db.destroy();
});

it('a step that fails says why and leaves no trace of itself', async () => {
  const db = await openPglite();
  const before = await dumpSchema(db);
  const failing = {
    ...migrations,
    '9999-fails': {
      async up(trx: Kysely<never>) {
        await sql`create table half_made ()`.execute(trx);
        await sql`select no_such_column`.execute(trx);
      },
    },
  };
  await expect(migrateToLatest(db, failing)).rejects.toThrow('no_such_column');
  expect(await dumpSchema(db)).toBe(before);
  await db.destroy();
});
