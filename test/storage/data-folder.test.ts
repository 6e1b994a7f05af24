import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FolderTaken, findHolder, takeDataFolder } from '../../src/storage/data-folder.ts';
import { keepReceived, listReceived } from '../../src/storage/journal.ts';
import { findOriginal, getOriginalPath, hashBytes, keepOriginal } from '../../src/storage/originals.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Another process that takes the folder, says so or not, and keeps it until it is killed. */
async function startTaker(folder: string) {
  const program = `
    import { takeDataFolder } from ${JSON.stringify(import.meta.resolve('../../src/storage/data-folder.ts'))};
    takeDataFolder(${JSON.stringify(folder)}).then(
      () => { console.log('taken'); setInterval(() => {}, 1000); },
      () => console.log('refused'),
    );`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

describe('a data folder', () => {
  it('belongs to one of two processes that are started at once', async () => {
    const folder = makeFolder();
    const both = await Promise.all([startTaker(folder), startTaker(folder)]);
    expect(both.map(({ said }) => said).sort()).toEqual(['refused', 'taken']);
  });

  it('is never taken from a living process, and says whose it is', async () => {
    const folder = makeFolder();
    const { child } = await startTaker(folder);
    await expect(takeDataFolder(folder)).rejects.toThrow(
      `The data folder ${folder} is in use by process ${child.pid}.`,
    );
  });

  it('is free again when its process was killed, whoever has the process id now', async () => {
    const folder = makeFolder();
    const { child } = await startTaker(folder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    // As if this very process had been given the id of the dead one.
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: process.pid, since: '', control: null }));
    const taken = await takeDataFolder(folder);
    await taken.release();
  });

  it('cannot be taken twice within one process either', async () => {
    const folder = makeFolder();
    const first = await takeDataFolder(folder);
    await expect(takeDataFolder(folder)).rejects.toBeInstanceOf(FolderTaken);
    await first.release();
    const second = await takeDataFolder(folder);
    await second.release();
  });

  it('keeps the token of its server from other accounts', async () => {
    const folder = makeFolder();
    const taken = await takeDataFolder(folder);
    await taken.announce({ url: 'http://127.0.0.1:1', token: 'secret' });
    expect(statSync(join(folder, 'lock.json')).mode & 0o777).toBe(0o600);
    expect((await findHolder(folder))?.control).toEqual({ url: 'http://127.0.0.1:1', token: 'secret' });
    await taken.release();
    expect(await findHolder(folder)).toBeNull();
  });
});

describe('originals', () => {
  const bytes = new TextEncoder().encode('a letter that is no document');
  const sha256 = hashBytes(bytes);

  it('lie under their hash, unchanged, and nothing else is left beside them', async () => {
    const folder = makeFolder();
    await Promise.all([keepOriginal(folder, sha256, bytes), keepOriginal(folder, sha256, bytes)]);
    expect(readFileSync(getOriginalPath(folder, sha256))).toEqual(Buffer.from(bytes));
    expect(readdirSync(join(folder, 'originals', sha256.slice(0, 2)))).toEqual([sha256]);
  });

  it('are found by their hash alone, never by a path', async () => {
    const folder = makeFolder();
    expect(await findOriginal(folder, sha256)).toBeUndefined();
    await expect(findOriginal(folder, '../../../../etc/passwd')).rejects.toThrow('Not a SHA-256');
  });

  it('are written down with what they were received as, each once, also after half a line', async () => {
    const folder = makeFolder();
    const received = { sha256, fileName: 'a.docx', conference: 'PP-22', kind: 'documents' } as const;
    await keepReceived(folder, [received]);
    appendFileSync(join(folder, 'originals', 'received.jsonl'), '\n{"sha256":"ab');
    const other = { ...received, conference: 'PP-18' };
    await keepReceived(folder, [other]);
    await keepReceived(folder, [received]);
    expect(await listReceived(folder)).toEqual([received, other]);
  });
});
