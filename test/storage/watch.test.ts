import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { correctFinding } from '../../src/actions/correct-finding.ts';
import type { FindingCorrection } from '../../src/actions/correct-finding.ts';
import { remake } from '../../src/actions/derive/remake.ts';
import { watch } from '../../src/actions/derive/watch.ts';
import { importFiles } from '../../src/actions/import/import-files.ts';
import { loadRegister } from '../../src/cli/load-register.ts';
import { listOrphanedCorrections, tallyRules } from '../../src/storage/watch/correction.repository.ts';
import { listFindings } from '../../src/storage/watch/finding.repository.ts';
import { listBodySuggestions, listIssueSuggestions } from '../../src/storage/watch/suggestion.repository.ts';
import { onEachDatabase } from './on-each-database.ts';

const SAMPLE = join(import.meta.dirname, '../../sample');
const conference = 'SAMPLE-26';
const register = loadRegister();
const nothing = async () => {};

onEachDatabase((getDb) => {
  /** The proposals of the Basin administrations on Resolution 12, held against the text in force. */
  async function prepare() {
    const dataFolder = mkdtempSync(join(tmpdir(), 'rapporteur-watch-'));
    const db = getDb();
    onTestFinished(async () => {
      rmSync(dataFolder, { recursive: true, force: true });
      for (const table of ['correction', 'derived', 'import_run', 'proposal', 'document', 'text'] as const)
        await db.deleteFrom(table).execute();
    });
    const shared = db.getExecutor().adapter.supportsMultipleConnections === true;
    const store = { db, dataFolder, shared, announce: nothing, settle: nothing, close: nothing };
    const context = { store, register, actor: 'operator' } as const;
    const keep = (kind: 'in-force' | 'documents', path: string) =>
      importFiles(context, { conference, kind, paths: [join(SAMPLE, kind, path)] });
    await keep('in-force', 'SAMPLE22-RES-12-E.docx');
    await keep('documents', 'S26-PP-C-0015!A1!MSW-E.docx');
    const again = () => remake(context, { conference, derivations: [{ ...watch, version: 99 }] });
    const correct = (one: Partial<FindingCorrection> & Pick<FindingCorrection, 'identity' | 'verdict'>) =>
      correctFinding(
        { ...store, actor: 'operator' },
        { conference, reason: null, concern: null, direction: null, ...one },
      );
    return { db, context, again, correct, list: () => listFindings(db, conference) };
  }

  it('what the machine sees is stored with the words, the paragraph and the version of the rules', async () => {
    const { db, list } = await prepare();
    const found = (await list()).find(({ quote }) => quote === 'within the mandate of the Union')!;
    expect(found).toMatchObject({
      proposal: 'BCC/15A1/1',
      textKey: 'RES-12',
      concern: 'safeguard',
      direction: 'against',
      change: 'deleted',
      anchor: 'resolves-1',
      call: 'resolves',
      downstream: 'resolves',
      correction: null,
    });
    expect(found.rulesVersion).not.toBe('');
    expect(found.terms.map(({ what }) => what)).toContain('instrument');
    expect((await listIssueSuggestions(db, conference)).map(({ issue }) => issue)).toContain(
      'internet-public-policy',
    );
    expect((await listBodySuggestions(db, conference)).map(({ body }) => body)).toContain('nro');
  });

  it('what people say of it survives a re-run, the newest word counts', async () => {
    const { again, correct, list } = await prepare();
    const [first, second, third] = await list();
    await correct({ identity: first!.identity, verdict: 'confirmed' });
    await correct({ identity: second!.identity, verdict: 'dismissed', reason: 'Editorial.' });
    await correct({ identity: third!.identity, verdict: 'corrected', concern: 'mandate' });
    await again();
    const [one, two, three] = await list();
    expect(one!.id).not.toBe(first!.id);
    expect(one!.correction?.verdict).toBe('confirmed');
    expect(two!.correction).toMatchObject({ verdict: 'dismissed', reason: 'Editorial.' });
    expect(three!.correction).toMatchObject({ verdict: 'corrected', concern: 'mandate', direction: null });
    await correct({ identity: second!.identity, verdict: 'withdrawn' });
    expect((await list())[1]!.correction).toBeNull();
  });

  it('what people say is counted for each rule, and kept when the machine says it no more', async () => {
    const { db, correct, list } = await prepare();
    const [first] = await list();
    await correct({ identity: first!.identity, verdict: 'dismissed', reason: 'Not here.' });
    const tally = (await tallyRules(db)).find(({ rule }) => rule === first!.rule)!;
    expect(tally).toMatchObject({ confirmed: 0, dismissed: 1 });
    await db.deleteFrom('derived').where('name', '=', 'watch').execute();
    expect(await listOrphanedCorrections(db, conference)).toMatchObject([
      { proposal: 'BCC/15A1/1', quote: first!.quote, verdict: 'dismissed', reason: 'Not here.' },
    ]);
  });

  it('needs a reason to dismiss, another value to correct, and the right to do so', async () => {
    const { context, correct, list } = await prepare();
    const { identity, concern } = (await list())[0]!;
    await expect(correct({ identity, verdict: 'dismissed', reason: ' ' })).rejects.toThrow('needs a reason');
    await expect(correct({ identity, verdict: 'corrected', concern })).rejects.toThrow('another concern');
    expect(await correct({ identity: 'nothing', verdict: 'confirmed' })).toBe(false);
    const visitor = { ...context.store, actor: 'visitor' } as const;
    const one = {
      conference,
      identity,
      verdict: 'confirmed',
      reason: null,
      concern: null,
      direction: null,
    } as const;
    await expect(correctFinding(visitor, one)).rejects.toThrow('Only who runs Rapporteur');
  });
});
