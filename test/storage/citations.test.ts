import { expect, it } from 'vitest';
import { citations } from '../../src/actions/derive/citations.ts';
import { remake } from '../../src/actions/derive/remake.ts';
import { loadFacts } from '../../src/facts/load-facts.ts';
import { listCitationsOf, listCitationsTo } from '../../src/storage/citation.repository.ts';
import { keepConference } from '../../src/storage/conference.repository.ts';
import { keepTexts } from '../../src/storage/keep-texts.ts';
import { keepOriginalRows } from '../../src/storage/import.repository.ts';
import { toJson } from '../../src/storage/to-json.ts';
import { onEachDatabase } from './on-each-database.ts';

const { register } = loadFacts();

const paragraph = (index: number, style: string, text: string) => ({
  kind: 'paragraph',
  index,
  style,
  runs: [{ text }],
  mark: {},
});

onEachDatabase((getDb) => {
  async function keep(number: string, cited: string) {
    const sha256 = number.padStart(64, '0');
    await getDb()
      .transaction()
      .execute(async (trx) => {
        await keepConference(trx, 'PP-22', false);
        await keepOriginalRows(trx, [{ sha256, size: 1, mediaType: 'text/plain' }]);
        const row = {
          conference_id: 'PP-22',
          status: 'in-force' as const,
          original_sha256: sha256,
          file_name: `${number}.docx`,
          ordinal: 0,
          key: `RES-${number}`,
          kind: 'resolution' as const,
          number,
          draft: null,
          instrument: null,
          title: 'Networks',
          revision: 'Rev. Dubai, 2018',
          language: 'en' as const,
          blocks: toJson([
            paragraph(0, 'Res_No', `RESOLUTION ${number} (Rev. Dubai, 2018)`),
            paragraph(1, 'Call', 'recalling'),
            paragraph(2, 'Normal', `a)\t${cited} of the Plenipotentiary Conference,`),
          ]),
          notes: '{}',
          messages: '[]',
          reader_version: 1,
        };
        await keepTexts(trx, 'PP-22', 'in-force', [{ sha256, texts: [row] }]);
      });
    return remake({ store: { db: getDb() }, register }, { conference: 'PP-22', derivations: [citations] });
  }

  it('a text is found by those that name it, with the words and their place', async () => {
    await keep('201', 'Resolution 130 (Rev. Dubai, 2018)');
    await keep('202', 'Resolution 130 (Rev. Busan, 2014)');
    const found = await listCitationsTo(getDb(), ['PP-22'], 'PP', 'RES-130');
    expect(found.map(({ citingKey, printed, anchor, year }) => [citingKey, printed, anchor, year])).toEqual([
      ['RES-201', 'Resolution 130 (Rev. Dubai, 2018)', 'recalling-a', 2018],
      ['RES-202', 'Resolution 130 (Rev. Busan, 2014)', 'recalling-a', 2014],
    ]);
  });

  it('what a text named goes when another file takes its place', async () => {
    await keep('203', 'Resolution 101 (Rev. Dubai, 2018)');
    await keep('203', 'Resolution 102 (Rev. Dubai, 2018)');
    const named = await listCitationsOf(getDb(), 'PP-22', 'RES-203');
    expect(named.map(({ key }) => key)).toEqual(['RES-102']);
  });
});
