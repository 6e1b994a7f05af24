import { expect, it } from 'vitest';
import type { Derivation } from '../../src/actions/derive/derivation.ts';
import { remake } from '../../src/actions/derive/remake.ts';
import { keepConference } from '../../src/storage/conference.repository.ts';
import { listFingerprints, listNotDerived } from '../../src/storage/derived.repository.ts';
import { onEachDatabase } from './on-each-database.ts';

onEachDatabase((getDb) => {
  let count = 0;

  /** A conference of its own and a derivation that is made from the given inputs ("a: 1"), with what it made. */
  async function prepare(inputs: Map<string, string>) {
    const conference = `DERIVE-${++count}`;
    await keepConference(getDb(), conference, false);
    const made: string[] = [];
    const derivation: Derivation = {
      name: 'measure',
      version: 1,
      list: async () => [...inputs].map(([key, fingerprint]) => ({ key, fingerprint })),
      make: async (_context, _conference, key) => async () => void made.push(key),
    };
    const register = { states: [], organisations: [], conferences: [], sessions: [] };
    const run = (changed: Partial<Derivation> = {}, signal = new AbortController().signal) =>
      remake(
        { store: { db: getDb() }, register },
        { conference, signal, derivations: [{ ...derivation, ...changed }] },
      );
    return { conference, made, run };
  }

  it('what is new is made, once', async () => {
    const { made, run } = await prepare(new Map([['a', '1']]));
    expect(await run()).toEqual({ made: 1, removed: 0, failed: [] });
    expect(await run()).toEqual({ made: 0, removed: 0, failed: [] });
    expect(made).toEqual(['a']);
  });

  it('what is made from another state is made again, and what lost its inputs goes', async () => {
    const inputs = new Map([
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ]);
    const { conference, made, run } = await prepare(inputs);
    await run();
    inputs.set('a', '2').delete('c');
    expect(await run()).toEqual({ made: 1, removed: 1, failed: [] });
    expect(made).toEqual(['a', 'b', 'c', 'a']);
    expect([...(await listFingerprints(getDb(), conference, 'measure')).keys()].sort()).toEqual(['a', 'b']);
  });

  it('a newer version makes everything again', async () => {
    const { made, run } = await prepare(new Map([['a', '1']]));
    await run();
    await run({ version: 2 });
    expect(made).toEqual(['a', 'a']);
  });

  it('what cannot be made leaves its reason, holds up nothing, and is tried again with other inputs', async () => {
    const inputs = new Map([
      ['bad', '1'],
      ['good', '1'],
    ]);
    const { conference, made, run } = await prepare(inputs);
    const make: Derivation['make'] = async (_context, _conference, key) => {
      if (key === 'bad' && inputs.get(key) === '1') throw new Error('It has no beginning.');
      return async () => void made.push(key);
    };
    const { failed } = await run({ make });
    expect(failed).toEqual([{ name: 'measure', key: 'bad', message: 'It has no beginning.' }]);
    expect(await run({ make })).toMatchObject({ made: 0, failed: [] });
    expect(await listNotDerived(getDb(), conference)).toMatchObject([{ message: 'It has no beginning.' }]);
    inputs.set('bad', '2');
    await run({ make });
    expect(made).toEqual(['good', 'bad']);
    expect(await listNotDerived(getDb(), conference)).toEqual([]);
  });

  it('a result that the database refuses is kept as a reason, and nothing of it', async () => {
    const { conference, run } = await prepare(new Map([['a', '1']]));
    const { failed } = await run({
      make: async () => async (trx) => {
        await keepConference(trx, `${conference}-half`, false);
        await trx.insertInto('import_run').values({ conference_id: 'none', kind: 'documents' }).execute();
      },
    });
    expect(failed).toHaveLength(1);
    const half = await getDb()
      .selectFrom('conference')
      .select('id')
      .where('id', '=', `${conference}-half`)
      .execute();
    expect(half).toEqual([]);
  });

  it('what was broken off goes on where it was', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => [`${index}`, '1'] as const);
    const { made, run } = await prepare(new Map(keys));
    const stop = new AbortController();
    const make: Derivation['make'] = async (_context, _conference, key) => async () => {
      made.push(key);
      if (made.length === 3) stop.abort();
    };
    const first = await run({ make }, stop.signal);
    expect(first.made).toBeLessThan(40);
    const second = await run({ make });
    expect(first.made + second.made).toBe(40);
    expect(new Set(made).size).toBe(40);
  });
});
