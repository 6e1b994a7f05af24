import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { importFiles } from '../../src/actions/import/import-files.ts';
import type { ImportRequest } from '../../src/actions/import/import-files.ts';
import { rebuild, refreshOutdated } from '../../src/actions/import/rebuild.ts';
import type { ImportEvent } from '../../src/actions/import/report.ts';
import { loadRegister } from '../../src/cli/load-register.ts';
import { buildMatrix } from '../../src/matrix/build-matrix.ts';
import { findConference } from '../../src/storage/conference.repository.ts';
import { findLastImport } from '../../src/storage/import.repository.ts';
import { listCurrentProposals } from '../../src/storage/proposal.repository.ts';
import { listTexts } from '../../src/storage/text.repository.ts';
import { buildConferenceDocument, getFileName } from '../builders/conference-document.ts';
import { onEachDatabase } from './on-each-database.ts';

const SAMPLE = join(import.meta.dirname, '../../sample');
const register = loadRegister();
const nothing = async () => {};

onEachDatabase((getDb) => {
  function prepare() {
    const dataFolder = mkdtempSync(join(tmpdir(), 'rapporteur-import-'));
    onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
    const shared = getDb().getExecutor().adapter.supportsMultipleConnections === true;
    const store = { db: getDb(), dataFolder, shared, announce: nothing, settle: nothing, close: nothing };
    const context = { store, register, actor: 'operator' } as const;
    const write = (document: number) => {
      const path = join(dataFolder, getFileName({ document }));
      writeFileSync(path, buildConferenceDocument({ document }));
      return path;
    };
    return { context, write };
  }

  it('the sample conference becomes a matrix, from documents and texts', async () => {
    const { context } = prepare();
    const conference = 'SAMPLE-26';
    for (const kind of ['in-force', 'documents', 'adopted'] as const)
      await importFiles(context, { conference, kind, paths: [join(SAMPLE, kind)] });
    const proposals = await listCurrentProposals(getDb(), conference);
    const texts = await listTexts(getDb(), conference);
    const { tables } = buildMatrix({ proposals, texts, topics: [], language: 'en' });
    expect(tables.map(({ rows }) => rows.length > 0)).toEqual([true, true, true, true]);
    expect(tables[0]!.rows.find(({ key }) => key === 'RES-12')).toMatchObject({
      inForce: true,
      adopted: true,
    });
    expect(await findConference(getDb(), conference)).toMatchObject({ sample: true, refused: 1 });
  });

  it('two imports at once stand in line', async () => {
    const { context, write } = prepare();
    const request: ImportRequest = { conference: 'PP-18', kind: 'documents', paths: [write(1), write(2)] };
    const reports = await Promise.all([importFiles(context, request), importFiles(context, request)]);
    const pairs = reports.map(({ read, unchanged }) => `${read} read, ${unchanged} unchanged`);
    expect(pairs.sort()).toEqual(['0 read, 2 unchanged', '2 read, 0 unchanged']);
  });

  it('one that is told to stop has kept what it told of, and the next goes on', async () => {
    const { context, write } = prepare();
    const conference = 'PP-22';
    const paths = Array.from({ length: 60 }, (_, index) => write(index + 1));
    const stop = new AbortController();
    const onEvent = ({ type }: ImportEvent) => void (type === 'file' && stop.abort());
    const first = await importFiles(
      context,
      { conference, kind: 'documents', paths },
      { onEvent, signal: stop.signal },
    );
    expect(first.stopped).toBe(true);
    expect((await findLastImport(getDb(), conference))!.finishedAt).toBeNull();
    expect(await listCurrentProposals(getDb(), conference)).toHaveLength(first.read);
    const second = await importFiles(context, { conference, kind: 'documents', paths });
    expect(second).toMatchObject({ resumed: true, stopped: false, unchanged: first.read });
    expect((await findConference(getDb(), conference))!.unfinishedImport).toBeNull();
  });

  it('everything is read again from the originals, or only what is out of date', async () => {
    const { context, write } = prepare();
    const conference = 'PP-26';
    await importFiles(context, { conference, kind: 'documents', paths: [write(1), write(2)] });
    await getDb()
      .updateTable('document')
      .set({ reader_version: 0 })
      .where('conference_id', '=', conference)
      .where('document', '=', 2)
      .execute();
    const [refreshed] = await refreshOutdated(context);
    expect(refreshed).toMatchObject({ read: 1, unchanged: 1 });
    expect(await refreshOutdated(context)).toEqual([]);
    await getDb().deleteFrom('document').where('conference_id', '=', conference).execute();
    expect(await rebuild(context)).toMatchObject([{ conference, read: 2, refused: 0 }]);
    expect(await listCurrentProposals(getDb(), conference)).toHaveLength(2);
  });

  it('a visitor may not import', async () => {
    const { context, write } = prepare();
    const request: ImportRequest = { conference: 'PP-22', kind: 'documents', paths: [write(1)] };
    await expect(importFiles({ ...context, actor: 'visitor' }, request)).rejects.toThrow('Only who runs');
  });
});
