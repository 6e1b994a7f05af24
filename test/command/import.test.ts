import { zipSync } from 'fflate';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileReport, ImportReport } from '../../src/actions/import/report.ts';
import { openStore } from '../../src/storage/store.ts';
import { listCurrentProposals } from '../../src/storage/proposal.repository.ts';
import { buildConferenceDocument, getFileName } from '../builders/conference-document.ts';
import type { DocumentInput } from '../builders/conference-document.ts';
import { makeDataFolder, makeFolder, readLines, runCommand, startCommand } from './run-command.ts';
import type { Ended } from './run-command.ts';

const CONFERENCE = ['--conference', 'SAMPLE-26'];

/** A folder with documents, and one for the data. */
async function makeDocuments(...documents: readonly DocumentInput[]) {
  const folder = makeFolder();
  const documentFolder = join(folder, 'documents');
  mkdirSync(documentFolder);
  for (const input of documents)
    writeFileSync(join(documentFolder, getFileName(input)), buildConferenceDocument(input));
  return { documents: documentFolder, data: await makeDataFolder(), folder };
}

const importJson = (path: string, data: string) =>
  runCommand(['import', path, ...CONFERENCE, '--data', data, '--json']);

function readReport(ended: Ended): { files: FileReport[]; report: ImportReport } {
  const lines = readLines<unknown>(ended);
  return { files: lines.slice(0, -1) as FileReport[], report: lines.at(-1) as ImportReport };
}

async function listNumbers(data: string): Promise<string[]> {
  const store = await openStore({ dataFolder: data });
  const proposals = await listCurrentProposals(store.db, 'SAMPLE-26');
  await store.close();
  return proposals.map(({ number }) => number).sort();
}

describe('rapporteur import', () => {
  it('reads a folder once, however often it is called', async () => {
    const { documents, data } = await makeDocuments({ document: 1 }, { document: 2 });
    const first = readReport(await importJson(documents, data));
    expect(first.files.map(({ file, outcome, count }) => [file, outcome, count])).toEqual([
      ['S26-PP-C-0001!!MSW-E.docx', 'read', 1],
      ['S26-PP-C-0002!!MSW-E.docx', 'read', 1],
    ]);
    const again = await importJson(documents, data);
    expect(readReport(again).report).toMatchObject({ read: 0, unchanged: 2, refused: 0, superseded: [] });
    expect(again.status).toBe(0);
    expect(await listNumbers(data)).toEqual(['MER/1/1', 'MER/2/1']);
  });

  it('keeps what nobody can read, says why, and reads the rest', async () => {
    const { documents, data } = await makeDocuments({ document: 1 });
    writeFileSync(join(documents, 'letter.pdf'), '%PDF-1.7 …');
    const ended = await runCommand(['import', documents, ...CONFERENCE, '--data', data]);
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(
      /read +1 \(1 proposal\)\n.*\n.*\n +refused +1\n +documents\/letter\.pdf: .*PDF/,
    );
    const kept = readdirSync(join(data, 'originals'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.length === 64)
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString());
    expect(kept).toContain('%PDF-1.7 …');
  });

  it('leaves hidden files and the marks of open documents out, with a line', async () => {
    const { documents, data } = await makeDocuments({ document: 1 });
    writeFileSync(join(documents, '.DS_Store'), '');
    writeFileSync(join(documents, '~$S26-PP.docx'), '');
    const { files, report } = readReport(await importJson(documents, data));
    expect(report).toMatchObject({ read: 1, skipped: 2, refused: 0 });
    expect(files.map(({ skipped }) => skipped)).toContain(
      'Word’s own mark of a document that is open: not a document.',
    );
  });

  it('finds in a zip, and in a zip within it, what it finds in folders; no name in it leads anywhere', async () => {
    const { data, folder } = await makeDocuments();
    const zip = zipSync({
      [`addenda/${getFileName({ document: 1 })}`]: buildConferenceDocument({ document: 1 }),
      'more.zip': zipSync({ '../../../outside.docx': buildConferenceDocument({ document: 2 }) }),
    });
    writeFileSync(join(folder, 'all.zip'), zip);
    const { files } = readReport(await importJson(join(folder, 'all.zip'), data));
    expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['all.zip/addenda/S26-PP-C-0001!!MSW-E.docx', 'read'],
      ['all.zip/more.zip/outside.docx', 'read'],
    ]);
    expect(readdirSync(folder).sort()).toEqual(['all.zip', 'documents']);
  });

  it('lets a revision supersede its predecessor when it comes first', async () => {
    const { documents, data, folder } = await makeDocuments({ document: 1, revision: 1 });
    await importJson(documents, data);
    const original = join(folder, getFileName({ document: 1 }));
    writeFileSync(original, buildConferenceDocument({ document: 1 }));
    const { report } = readReport(await importJson(original, data));
    expect(report.superseded).toEqual([
      { file: 'S26-PP-C-0001!!MSW-E.docx', by: 'S26-PP-C-0001!R1!MSW-E.docx' },
    ]);
    expect(await listNumbers(data)).toEqual(['MER/1/1']);
  });

  it('says which documents seem to belong to another conference, and reads them all the same', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'lost.docx'), buildConferenceDocument({ document: 7 }));
    const data = await makeDataFolder();
    const { stdout } = await runCommand(['import', folder, '--conference', 'PP-22', '--data', data]);
    expect(stdout).toContain('read       1 (1 proposal)');
    expect(stdout).toContain('lost.docx: The symbol SAMPLE26/7-E belongs to SAMPLE-26');
  });

  it('names the conferences it knows when it is given another', async () => {
    const { documents, data } = await makeDocuments({ document: 1 });
    const ended = await runCommand(['import', documents, '--conference', 'PP-1865', '--data', data]);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/There is no conference “PP-1865”\. Known are: .*PP-22.*SAMPLE-26/);
  });

  it('goes on after it was killed, and the database is whole', async () => {
    const numbers = Array.from({ length: 300 }, (_, index) => ({ document: index + 1 }));
    const { documents, data } = await makeDocuments(...numbers);
    const killed = startCommand(['import', documents, ...CONFERENCE, '--data', data, '--json']);
    await killed.line('"outcome":"read"');
    killed.child.kill('SIGKILL');
    const done = readLines<FileReport>(await killed.ended).length;

    const { report } = readReport(await importJson(documents, data));
    expect(report).toMatchObject({ resumed: true, refused: 0 });
    expect(report.unchanged).toBeGreaterThanOrEqual(done);
    expect(report.read).toBeGreaterThan(0);
    expect(report.read + report.unchanged).toBe(300);
    expect(await listNumbers(data)).toHaveLength(300);
  });

  it('waits for another import that has the data folder', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => ({ document: index + 1 }));
    const { documents, data } = await makeDocuments(...numbers);
    const both = await Promise.all([importJson(documents, data), importJson(documents, data)]);
    const reports = both.map((ended) => readReport(ended).report);
    expect(reports.map(({ read, unchanged }) => read + unchanged)).toEqual([40, 40]);
    expect(reports.map(({ read }) => read).sort((a, b) => a - b)).toEqual([0, 40]);
    expect(await listNumbers(data)).toHaveLength(40);
  });
});
