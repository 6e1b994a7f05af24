import { expect, it } from 'vitest';
import { keepConference } from '../../src/storage/conference.repository.ts';
import { keepOriginalRows } from '../../src/storage/import.repository.ts';
import { keepDocuments } from '../../src/storage/keep-documents.ts';
import { listProposalsOfSources } from '../../src/storage/proposal.repository.ts';
import { makeRows, sha256Of } from './document-rows.ts';
import type { Given } from './document-rows.ts';
import { onEachDatabase } from './on-each-database.ts';

const document = (number: string, ...sources: string[]) => ({
  document: { number, document: Number(number), addendum: null, sources },
  proposals: [`${sources.join('/')}/${number}/1`],
});

onEachDatabase((getDb) => {
  const keep = (given: Given) =>
    getDb()
      .transaction()
      .execute(async (trx) => {
        await keepConference(trx, given.conference, false);
        await keepOriginalRows(trx, [{ sha256: sha256Of(given), size: 1, mediaType: 'text/plain' }]);
        return keepDocuments(trx, given.conference, [makeRows(given)]);
      });

  const list = async (...sources: string[]) =>
    (await listProposalsOfSources(getDb(), sources))
      .map(({ conference, number }) => `${conference} ${number}`)
      .sort();

  it('the proposals of a source are found over conferences: made alone, with others, or co-signed', async () => {
    await keep({ conference: 'PP-18', file: 'one', ...document('75', 'B') });
    await keep({ conference: 'PP-22', file: 'two', ...document('91', 'B', 'CAN') });
    const proposal = { supporters: ['B', 'ARG'] };
    await keep({ conference: 'PP-22', file: 'three', ...document('76', 'IAP'), proposal });
    await keep({ conference: 'PP-22', file: 'four', ...document('80', 'ARB') });
    expect(await list('B')).toEqual(['PP-18 B/75/1', 'PP-22 B/CAN/91/1', 'PP-22 IAP/76/1']);
    expect(await list('CAN', 'ARB')).toEqual(['PP-22 ARB/80/1', 'PP-22 B/CAN/91/1']);
    expect(await list()).toEqual([]);
  });

  it('what a revision replaced is not found, and a source without a code goes by its printed name', async () => {
    const printed = { number: '12', sources: [], source: 'United Nations' };
    const first = { conference: 'PP-26', file: 'five', document: printed, proposals: ['UN/12/1'] };
    await keep(first);
    await keep({ ...first, file: 'six', document: { ...printed, revision: 1 }, proposals: ['UN/12R1/1'] });
    expect(await list('United Nations')).toEqual(['PP-26 UN/12R1/1']);
  });
});
