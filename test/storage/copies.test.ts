import { expect, it } from 'vitest';
import { keepConference } from '../../src/storage/conference.repository.ts';
import { keepCopies, listCopiesOf } from '../../src/storage/copy.repository.ts';
import { keepDerived, removeDerived } from '../../src/storage/derived.repository.ts';
import { onEachDatabase } from './on-each-database.ts';

const copy = (other: string, share: number) =>
  ({ proposals: ['EUR/44/1', other], basis: 'passages', share, quote: 'the same words' }) as const;

onEachDatabase((getDb) => {
  it('copies of a proposal are found from either side, those with most in common first, and go when they are remade', async () => {
    const conference = 'COPIES-1';
    await keepConference(getDb(), conference, false);
    await getDb()
      .transaction()
      .execute(async (trx) => {
        const derived = { conference, name: 'copies', key: 'en', fingerprint: '1', message: null };
        const id = await keepDerived(trx, derived);
        const copies = [copy('IAP/76/1', 0.2), copy('ACP/12/1', 0.9)];
        await keepCopies(trx, id, { conference, language: 'en', copies });
      });
    const numbers = async (of: string) =>
      (await listCopiesOf(getDb(), conference, of)).map(({ number }) => number);
    expect(await numbers('EUR/44/1')).toEqual(['ACP/12/1', 'IAP/76/1']);
    expect(await numbers('IAP/76/1')).toEqual(['EUR/44/1']);
    await removeDerived(getDb(), conference, 'copies', ['en']);
    expect(await numbers('EUR/44/1')).toEqual([]);
  });
});
