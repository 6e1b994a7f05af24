import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { correctFinding } from '../../src/actions/correct-finding.ts';
import { completeDerived } from '../../src/actions/derive/complete-derived.ts';
import { importFiles } from '../../src/actions/import/import-files.ts';
import { rebuild } from '../../src/actions/import/rebuild.ts';
import { recallSaid } from '../../src/actions/recall-said.ts';
import { recordVerdict } from '../../src/actions/record-verdict.ts';
import { loadRegister } from '../../src/cli/load-register.ts';
import { listVerdicts } from '../../src/storage/verdict.repository.ts';
import { listFindings } from '../../src/storage/watch/finding.repository.ts';
import { onEachDatabase } from './on-each-database.ts';

const SAMPLE = join(import.meta.dirname, '../../sample');
const conference = 'SAMPLE-26';
const proposal = 'BCC/15A1/1';
const register = loadRegister();
const nothing = async () => {};

onEachDatabase((getDb) => {
  /** The proposals of the Basin administrations, a verdict on one taken back and given anew, and a finding dismissed. */
  async function prepare() {
    const dataFolder = mkdtempSync(join(tmpdir(), 'rapporteur-said-'));
    const db = getDb();
    const lose = async () => {
      for (const table of ['verdict', 'correction', 'derived', 'import_run', 'document', 'text'] as const)
        await db.deleteFrom(table).execute();
    };
    onTestFinished(async () => {
      await lose();
      rmSync(dataFolder, { recursive: true, force: true });
    });
    const shared = db.getExecutor().adapter.supportsMultipleConnections === true;
    const store = { db, dataFolder, shared, announce: nothing, settle: nothing, close: nothing };
    const context = { store, register, actor: 'operator' } as const;
    const person = { ...store, actor: 'operator' } as const;
    for (const [kind, path] of [
      ['in-force', 'SAMPLE22-RES-12-E.docx'],
      ['documents', 'S26-PP-C-0015!A1!MSW-E.docx'],
    ] as const)
      await importFiles(context, { conference, kind, paths: [join(SAMPLE, kind, path)] });
    await completeDerived(context, {});
    const where = { conference, proposal, sentence: 'It was so.', source: 'Minutes, 3.4', sourceDate: null };
    for (const verdict of ['withdrawn', null, 'partly'] as const)
      await recordVerdict(person, { ...where, verdict });
    const { identity } = (await listFindings(db, conference))[0]!;
    const reason = 'Editorial.';
    await correctFinding(person, {
      conference,
      identity,
      verdict: 'dismissed',
      reason,
      concern: null,
      direction: null,
    });
    const findCorrection = async () =>
      (await listFindings(db, conference)).find((finding) => finding.identity === identity)?.correction;
    return { db, context, lose, findCorrection };
  }

  it('what people said survives a lost database: rebuild says it again, all of it, once', async () => {
    const { db, context, lose, findCorrection } = await prepare();
    const before = await listVerdicts(db, conference);
    const corrected = await findCorrection();
    expect(before.map(({ verdict }) => verdict)).toEqual(['partly', null, 'withdrawn']);
    expect(corrected).toMatchObject({ verdict: 'dismissed', reason: 'Editorial.' });
    await lose();
    await rebuild(context);
    await rebuild(context);
    // Ids are given anew; the order, newest first, is not.
    const withoutIds = before.map((said) => ({ ...said, id: expect.any(Number) as number }));
    expect(await listVerdicts(db, conference)).toEqual(withoutIds);
    expect(await findCorrection()).toEqual(corrected);
  });

  it('the last words, that a power cut took, come back; half a line of one is left out', async () => {
    const { db, context } = await prepare();
    await db.deleteFrom('verdict').where('verdict', '=', 'partly').execute();
    appendFileSync(join(context.store.dataFolder, 'said.jsonl'), '\n{"what":"verdict","at":"2026-');
    expect(await recallSaid(context.store)).toEqual({ recalled: 1, unreadable: 0 });
    expect(await recallSaid(context.store)).toEqual({ recalled: 0, unreadable: 0 });
    const path = join(context.store.dataFolder, 'said.jsonl');
    appendFileSync(path, '\n{"what":"verdict","at":"never"}\nnull');
    expect(await recallSaid(context.store)).toEqual({ recalled: 0, unreadable: 2 });
    expect((await listVerdicts(db, conference))[0]!.verdict).toBe('partly');
  });
});
