import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/**
 * Makes every write known: after it, `readDataState` gives another value, whichever process wrote. Called after the
 * migrations, and no migration itself, so that tables yet to come are watched without a line of theirs.
 *
 * A trigger a statement keeps the id of the last transaction that wrote. The update waits for a transaction before it
 * that is not at its end, so that states follow each other as commits do; a sequence would be raised before the commit,
 * and a reader in between would keep old data under the new number. A second statement of one transaction finds its own
 * id there and writes nothing.
 */
export async function watchWrites(db: Kysely<Database>): Promise<void> {
  if ((await listUnwatched(db)).length === 0) return;
  await db.transaction().execute(async (trx) => {
    // Two processes that start at once on one PostgreSQL.
    await sql`select pg_advisory_xact_lock(hashtext('rapporteur data_state'))`.execute(trx);
    await sql`create table if not exists data_state (
      writer xid8 not null, one boolean primary key default true check (one))`.execute(trx);
    await sql`insert into data_state (writer) values ('1') on conflict do nothing`.execute(trx);
    await sql`create or replace function raise_data_state() returns trigger language plpgsql as $$
      begin
        update data_state set writer = pg_current_xact_id() where writer <> pg_current_xact_id();
        return null;
      end $$`.execute(trx);
    for (const table of await listUnwatched(trx))
      await sql`create trigger data_state after insert or update or delete or truncate on ${sql.table(table)}
        for each statement execute function raise_data_state()`.execute(trx);
  });
}

/** Its own table apart, which would raise itself, and the migrator's. */
async function listUnwatched(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = 'public' and relkind = 'r' and relname not like 'kysely_%' and relname <> 'data_state'
      and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'data_state')
    order by relname`.execute(db);
  return rows.map(({ name }) => name);
}

/** Equal only while nothing has been written to any table: what is made from the data may be kept as long. */
export async function readDataState(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ state: string }>`select writer::text as state from data_state`.execute(db);
  return rows[0]!.state;
}
