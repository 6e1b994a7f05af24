import { expect, it } from 'vitest';
import { history } from '../../src/actions/derive/history.ts';
import { remake } from '../../src/actions/derive/remake.ts';
import { loadFacts } from '../../src/facts/load-facts.ts';
import { keepConference } from '../../src/storage/conference.repository.ts';
import { listHistories } from '../../src/storage/history.repository.ts';
import { keepOriginalRows } from '../../src/storage/import.repository.ts';
import { keepTexts } from '../../src/storage/keep-texts.ts';
import type { TextStatus } from '../../src/storage/schema.ts';
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
  let files = 0;

  async function keep(conference: string, status: TextStatus, revision: string, words: string) {
    const sha256 = String(++files).padStart(64, 'a');
    await getDb()
      .transaction()
      .execute(async (trx) => {
        await keepConference(trx, conference, false);
        await keepOriginalRows(trx, [{ sha256, size: 1, mediaType: 'text/plain' }]);
        const row = {
          conference_id: conference,
          status,
          original_sha256: sha256,
          file_name: `${files}.docx`,
          ordinal: 0,
          key: 'RES-301',
          kind: 'resolution' as const,
          number: '301',
          draft: null,
          instrument: null,
          title: 'Networks',
          revision,
          language: 'en' as const,
          blocks: toJson([
            paragraph(0, 'Res_No', `RESOLUTION 301 (${revision})`),
            paragraph(1, 'Call', 'resolves'),
            paragraph(2, 'Normal', `1\t${words}`),
          ]),
          notes: '{}',
          messages: '[]',
          reader_version: 1,
        };
        await keepTexts(trx, conference, status, [{ sha256, texts: [row] }]);
      });
    await remake({ store: { db: getDb() }, register }, { conference: 'PP-22', derivations: [history] });
    return listHistories(getDb(), 'PP-22', 'RES-301');
  }

  it('a text with one revision has no history yet, with the next it has one over the conferences', async () => {
    expect(await keep('PP-22', 'in-force', 'Rev. Dubai, 2018', 'to share experience widely;')).toEqual([]);
    const [two] = await keep(
      'PP-22',
      'adopted',
      'Rev. Bucharest, 2022',
      'to share experience and tools widely;',
    );
    expect(two!.texts.length).toBe(2);
    const [three] = await keep('PP-18', 'in-force', 'Rev. Busan, 2014', 'to share experience;');
    const spans = three!.history.paragraphs.at(-1)!.spans;
    expect(spans.map(({ text, version }) => [text.trim(), version])).toEqual([
      ['to share experience', 0],
      ['and tools', 2],
      ['widely', 1],
      [';', 0],
    ]);
  });
});
