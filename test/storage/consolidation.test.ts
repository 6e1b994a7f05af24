import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { completeDerived } from '../../src/actions/derive/complete-derived.ts';
import { importFiles } from '../../src/actions/import/import-files.ts';
import type { ImportOptions } from '../../src/actions/import/import-files.ts';
import { loadRegister } from '../../src/cli/load-register.ts';
import {
  findConsolidation,
  findProposalBase,
  listConsolidationCounts,
  listOtherBases,
} from '../../src/storage/consolidation.repository.ts';
import type { StoredConsolidation } from '../../src/storage/consolidation.repository.ts';
import type { ImportKind } from '../../src/storage/schema.ts';
import { buildConferenceDocument, buildResolution, getFileName } from '../builders/conference-document.ts';
import type { DocumentInput } from '../builders/conference-document.ts';
import { onEachDatabase } from './on-each-database.ts';

const register = loadRegister();
const nothing = async () => {};

/** Who would change what: "MER/1/1,MER/2/1: The Conference …". */
const show = ({ paragraphs }: StoredConsolidation) =>
  paragraphs.flatMap(({ changes }) =>
    changes
      .filter(({ kind }) => kind !== 'none')
      .map(({ proposals, text }) => `${proposals.join()}: ${text}`),
  );

onEachDatabase((getDb) => {
  function prepare() {
    const dataFolder = mkdtempSync(join(tmpdir(), 'rapporteur-consolidation-'));
    onTestFinished(async () => {
      rmSync(dataFolder, { recursive: true, force: true });
      for (const table of ['derived', 'import_run', 'proposal', 'document', 'text'] as const)
        await getDb().deleteFrom(table).execute();
    });
    const shared = getDb().getExecutor().adapter.supportsMultipleConnections === true;
    const store = { db: getDb(), dataFolder, shared, announce: nothing, settle: nothing, close: nothing };
    const context = { store, register, actor: 'operator' } as const;
    const keep = async (
      conference: string,
      kind: ImportKind,
      files: Readonly<Record<string, Uint8Array>>,
      options: ImportOptions = {},
    ) => {
      const paths = Object.entries(files).map(([name, bytes]) => {
        const path = join(dataFolder, name);
        writeFileSync(path, bytes);
        return path;
      });
      return importFiles(context, { conference, kind, paths }, options);
    };
    const propose = (...documents: readonly DocumentInput[]) =>
      keep(
        'PP-22',
        'documents',
        Object.fromEntries(documents.map((one) => [getFileName(one), buildConferenceDocument(one)])),
      );
    return { context, keep, propose };
  }

  const IN_FORCE = { 'resolution-12.docx': buildResolution() };
  const find = async () => (await findConsolidation(getDb(), 'PP-22', 'RES-12', 'en'))!;

  it('a text with all proposals on it is made at import', async () => {
    const { keep, propose } = prepare();
    await keep('PP-22', 'in-force', IN_FORCE);
    const { derived } = await propose(
      { document: 1, words: 'with care' },
      { document: 2, words: 'with care' },
      { document: 3, words: 'at once' },
    );
    expect(derived).toMatchObject({ removed: 0, failed: [] });
    const [dispute] = (await find()).together.paragraphs.flatMap(({ disputes }) => disputes);
    expect(dispute!.options.map(({ text }) => text)).toEqual(['with care', 'at once']);
    expect(show(await find())).toEqual([
      'MER/1/1,MER/2/1: The Conference resolves to go on with care.',
      'MER/3/1: The Conference resolves to go on at once.',
    ]);
    expect(await listConsolidationCounts(getDb(), 'PP-22')).toMatchObject([
      { key: 'RES-12', language: 'en', amendments: 3, changed: 1, inserted: 0 },
    ]);
  });

  it('a revision, and another text in force, make it anew', async () => {
    const { keep, propose } = prepare();
    await keep('PP-22', 'in-force', IN_FORCE);
    await propose({ document: 1, words: 'slowly' });
    await propose({ document: 1, revision: 1, words: 'quickly' });
    const revised = await find();
    expect(show(revised)).toEqual(['MER/1/1: The Conference resolves to go on quickly.']);
    expect(revised.messages).toMatchObject([{ kind: 'superseded', place: 'MER/1/1' }]);
    await keep('PP-22', 'in-force', { 'resolution-12.docx': buildResolution(' with all speed') });
    const { paragraphs } = await find();
    expect(paragraphs.at(-1)!.base).toBe('The Conference resolves to go on with all speed.');
  });

  it('nothing is made where nothing has changed; what lost its proposals goes', async () => {
    const { context, keep } = prepare();
    await keep('PP-22', 'in-force', IN_FORCE);
    const documents = { [getFileName({ document: 1 })]: buildConferenceDocument({ document: 1 }) };
    await keep('PP-22', 'documents', documents);
    expect((await keep('PP-22', 'documents', documents)).derived).toEqual({
      made: 0,
      removed: 0,
      failed: [],
    });
    await getDb().deleteFrom('proposal').execute();
    expect(await completeDerived(context)).toMatchObject({ failed: [] });
    expect(await find()).toBeUndefined();
  });

  it('what was broken off is made when the server starts', async () => {
    const { context, keep, propose } = prepare();
    await propose({ document: 1 });
    const stop = new AbortController();
    await keep('PP-22', 'in-force', IN_FORCE, {
      signal: stop.signal,
      onEvent: ({ type }) => void (type === 'file' && stop.abort()),
    });
    expect(await find()).toBeUndefined();
    expect((await completeDerived(context)).made).toBeGreaterThan(0);
    expect(await completeDerived(context)).toMatchObject({ made: 0 });
    expect(show(await find())).toHaveLength(1);
  });

  it('what an earlier conference adopted is the base where the text in force is not here', async () => {
    const { keep, propose } = prepare();
    await propose({ document: 1 });
    const { derived } = await keep('PP-18', 'adopted', IN_FORCE);
    expect(derived?.made).toBeGreaterThan(0);
    expect((await find()).text).toMatchObject({ conference: 'PP-18', status: 'adopted', key: 'RES-12' });
  });

  it('a proposal whose own base is another text is shown against the text in force all the same', async () => {
    const { keep, propose } = prepare();
    await keep('PP-22', 'in-force', { 'resolution-12.docx': buildResolution(' with all speed') });
    await propose({ document: 1, words: 'together' });
    const { proposals, rows } = await find();
    const base = await findProposalBase(getDb(), proposals[0]!.id);
    expect(base).toMatchObject({
      kind: 'deviates',
      difference: { words: { other: 3 } },
      differences: [{ anchor: 'text-p1' }],
      text: { conference: 'PP-22', status: 'in-force' },
    });
    expect(base!.changes[0]!.segments).toEqual([
      { op: '=', text: 'The Conference resolves to go on ' },
      { op: '-', text: 'with all speed' },
      { op: '+', text: 'together' },
      { op: '=', text: '.' },
    ]);
    expect(rows.map(({ anchor }) => anchor)).toEqual(['number', 'title', 'text-p1']);
    expect([...(await listOtherBases(getDb(), 'PP-22')).values()]).toEqual(['deviates']);
  });
});
