import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ImportReport } from '../../src/actions/import/report.ts';
import type { Holder } from '../../src/storage/data-folder.ts';
import { buildConferenceDocument, getFileName } from '../builders/conference-document.ts';
import { makeDataFolder, makeFolder, readLines, runCommand, startCommand } from './run-command.ts';

async function makeDocuments(count: number) {
  const folder = makeFolder();
  const documents = join(folder, 'documents');
  mkdirSync(documents);
  for (let document = 1; document <= count; document++)
    writeFileSync(join(documents, getFileName({ document })), buildConferenceDocument({ document }));
  return { documents, data: await makeDataFolder() };
}

async function startServer(data: string, ...more: readonly string[]) {
  const server = startCommand(['serve', '--port', '0', '--data', data, ...more]);
  const line = await server.line('Rapporteur is at');
  return { ...server, url: /http:\S+/.exec(line)![0] };
}

const importJson = (documents: string, data: string) =>
  runCommand(['import', documents, '--conference', 'SAMPLE-26', '--data', data, '--json']);

describe('rapporteur serve', () => {
  it('does the import of a command beside it, which shows and reports the same', async () => {
    const { documents, data } = await makeDocuments(12);
    const server = await startServer(data);
    const ended = await importJson(documents, data);
    expect(ended.stderr).toContain(`The server (process ${server.child.pid}) does the import.`);
    const lines = readLines<Record<string, unknown>>(ended);
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toMatchObject({ read: 12, unchanged: 0, refused: 0 });
    const page = await (await fetch(`${server.url}SAMPLE-26`)).text();
    expect(/12 proposals/.exec(page)?.[0]).toBe('12 proposals');
  });

  it('keeps its back door to itself', async () => {
    const { documents, data } = await makeDocuments(1);
    const server = await startServer(data);
    const lock = join(data, 'lock.json');
    const { control } = JSON.parse(readFileSync(lock, 'utf8')) as Holder;
    expect(statSync(lock).mode & 0o777).toBe(0o600);
    const body = JSON.stringify({ conference: 'SAMPLE-26', kind: 'documents', paths: [documents] });
    const ask = (url: string, token: string) =>
      fetch(new URL('/imports', url), {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
    expect((await ask(control!.url, 'guessed')).status).toBe(401);
    expect((await ask(server.url, control!.token)).ok).toBe(false);
    expect(new URL(control!.url).hostname).toBe('127.0.0.1');
  });

  it('turns a second server away in one line that says what to do', async () => {
    const { data } = await makeDocuments(0);
    const first = await startServer(data);
    const second = await runCommand(['serve', '--port', '0', '--data', data]);
    expect(second).toEqual({
      status: 1,
      stdout: '',
      stderr: `The data folder ${data} is in use by process ${first.child.pid}. Stop that process, or choose another folder with --data.\n`,
    });
  });

  it('of two started at once one serves', async () => {
    const { data } = await makeDocuments(0);
    const both = [0, 1].map(() => startCommand(['serve', '--port', '0', '--data', data]));
    const loser = await Promise.race(both.map(async ({ ended }) => ended));
    expect(loser.stderr).toContain('is in use by');
    await Promise.any(both.map((server) => server.line('Rapporteur is at')));
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const ended = await runCommand(['serve', '--port', String(port), '--data', makeFolder()]);
    expect(ended).toEqual({
      status: 1,
      stdout: '',
      stderr: `Port ${port} is taken by another program. Stop it, or choose another one: --port ${port + 1}\n`,
    });
  });

  it('stops at a signal and leaves the folder to the next', async () => {
    const { documents, data } = await makeDocuments(3);
    const server = await startServer(data);
    await importJson(documents, data);
    server.child.kill('SIGTERM');
    expect((await server.ended).status).toBe(0);
    const report = readLines<ImportReport>(await importJson(documents, data)).at(-1);
    expect(report).toMatchObject({ read: 0, unchanged: 3 });
  });

  it('leaves the folder to the next also when it is killed', async () => {
    const { documents, data } = await makeDocuments(3);
    const server = await startServer(data);
    server.child.kill('SIGKILL');
    await server.ended;
    const report = readLines<ImportReport>(await importJson(documents, data)).at(-1);
    expect(report).toMatchObject({ read: 3 });
  });

  it('with the sample is up again in under five seconds', async () => {
    const data = makeFolder();
    const first = await startServer(data, '--sample');
    first.child.kill('SIGTERM');
    await first.ended;
    const started = performance.now();
    const second = await startServer(data, '--sample');
    expect(performance.now() - started).toBeLessThan(5000);
    expect((await fetch(`${second.url}SAMPLE-26`)).status).toBe(200);
  });
});
