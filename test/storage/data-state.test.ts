import { describe, expect, it } from 'vitest';
import { readDataState, watchWrites } from '../../src/storage/data-state.ts';
import { openPostgres } from '../../src/storage/database.ts';
import { sql } from 'kysely';
import { onEachDatabase, startPostgres } from './on-each-database.ts';

onEachDatabase((getDb) => {
  const keep = (id: string) => getDb().insertInto('conference').values({ id }).execute();

  it('has one state for as long as nothing is written', async () => {
    const before = await readDataState(getDb());
    await getDb().selectFrom('conference').selectAll().execute();
    expect(await readDataState(getDb())).toBe(before);
  });

  it('has another state after each write, of whatever kind', async () => {
    const states = [await readDataState(getDb())];
    const writes = [
      () => keep('PP-22'),
      () => getDb().updateTable('conference').set({ sample: true }).where('id', '=', 'PP-22').execute(),
      () => getDb().deleteFrom('conference').where('id', '=', 'PP-22').execute(),
      () => sql`truncate search_word`.execute(getDb()),
    ];
    for (const write of writes) {
      await write();
      states.push(await readDataState(getDb()));
    }
    expect(new Set(states).size).toBe(writes.length + 1);
  });

  it('keeps its state where a write is taken back', async () => {
    const before = await readDataState(getDb());
    const failing = getDb()
      .transaction()
      .execute(async (trx) => {
        await trx.insertInto('conference').values({ id: 'PP-26' }).execute();
        throw new Error('taken back');
      });
    await expect(failing).rejects.toThrow('taken back');
    expect(await readDataState(getDb())).toBe(before);
  });

  it('watches a table of a later version as soon as that opens it', async () => {
    await sql`create table of_tomorrow (id integer)`.execute(getDb());
    await watchWrites(getDb());
    const before = await readDataState(getDb());
    await sql`insert into of_tomorrow values (1)`.execute(getDb());
    expect(await readDataState(getDb())).not.toBe(before);
    await sql`drop table of_tomorrow`.execute(getDb());
  });
});

describe('two processes on one PostgreSQL', () => {
  it('see each other’s writes once they are whole, not before', async () => {
    const server = await startPostgres();
    const [reader, writer] = await Promise.all([openPostgres(server.url), openPostgres(server.url)]);
    const before = await readDataState(reader);
    await writer.transaction().execute(async (trx) => {
      await trx.insertInto('conference').values({ id: 'PP-22' }).execute();
      expect(await readDataState(reader)).toBe(before);
    });
    expect(await readDataState(reader)).not.toBe(before);
    await Promise.all([reader.destroy(), writer.destroy()]);
    await server.stop();
  });
});
