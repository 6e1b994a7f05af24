import { expect, it } from 'vitest';
import { findLastArrival, findStartOfNew, listArrivals } from '../../src/storage/arrival.repository.ts';
import { keepConference } from '../../src/storage/conference.repository.ts';
import { finishImport, keepOriginalRows, startImport } from '../../src/storage/import.repository.ts';
import { keepDocuments } from '../../src/storage/keep-documents.ts';
import { makeRows, sha256Of } from './document-rows.ts';
import type { Given } from './document-rows.ts';
import { onEachDatabase } from './on-each-database.ts';

const numbered = (conference: string, file: string, number: string): Given => ({
  conference,
  file,
  document: { number, document: Number(number), addendum: null },
});

onEachDatabase((getDb) => {
  /** One import, as the command makes it: each file in a transaction of its own. */
  async function bring(conference: string, ...files: readonly Given[]): Promise<void> {
    await keepConference(getDb(), conference, false);
    await startImport(getDb(), conference, 'documents');
    for (const given of files)
      await getDb()
        .transaction()
        .execute(async (trx) => {
          await keepOriginalRows(trx, [{ sha256: sha256Of(given), size: 1, mediaType: 'text/plain' }]);
          return keepDocuments(trx, conference, [makeRows(given)]);
        });
    await finishImport(getDb(), conference, 'documents');
  }

  const list = async (conference: string, since: Date) =>
    (await listArrivals(getDb(), conference, since)).documents.map(({ number }) => number);

  it('what came in after a moment is new, and what counts no longer is not', async () => {
    await bring('PP-14', numbered('PP-14', 'one', '1'));
    const seen = new Date();
    await bring('PP-14', numbered('PP-14', 'two', '2'), numbered('PP-14', 'three', '3'));
    const revised = numbered('PP-14', 'four', '3');
    await bring('PP-14', { ...revised, document: { ...revised.document, revision: 1 } });
    expect(await list('PP-14', seen)).toEqual(['3', '2']);
    expect(await list('PP-14', new Date())).toEqual([]);
  });

  it('an import that ends after somebody was here is new to them as a whole', async () => {
    const begun = new Date();
    await bring('PP-18', numbered('PP-18', 'one', '1'));
    const { importedAt } = (await listArrivals(getDb(), 'PP-18', begun)).documents[0]!;
    const meanwhile = new Date(importedAt.getTime() + 1);
    expect(await list('PP-18', await findStartOfNew(getDb(), 'PP-18', meanwhile))).toEqual(['1']);
    const after = new Date();
    expect(await findStartOfNew(getDb(), 'PP-18', after)).toEqual(after);
  });

  it('the last import that brought anything is found, one that brought nothing is not', async () => {
    await keepConference(getDb(), 'PP-22', false);
    expect(await findLastArrival(getDb(), 'PP-22')).toBeUndefined();
    await bring('PP-22', numbered('PP-22', 'one', '1'));
    const brought = await findLastArrival(getDb(), 'PP-22');
    await bring('PP-22');
    expect(await findLastArrival(getDb(), 'PP-22')).toEqual(brought);
    expect(await list('PP-22', brought!)).toEqual(['1']);
  });

  it('a file read anew is no newer, nor is a text', async () => {
    const given = numbered('PP-26', 'one', '1');
    await bring('PP-26', given);
    const seen = new Date();
    await bring('PP-26', given);
    expect(await list('PP-26', seen)).toEqual([]);
  });
});
