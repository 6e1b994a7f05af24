import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportReport } from '../../src/actions/import/report.ts';
import { buildConferenceDocument, getFileName } from '../builders/conference-document.ts';
import { startPostgres } from '../storage/on-each-database.ts';
import type { RunningPostgres } from '../storage/on-each-database.ts';
import { makeFolder, readLines, runCommand, startCommand } from './run-command.ts';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

it('processes share a PostgreSQL: two imports stand in line beside a server', async () => {
  const data = makeFolder();
  const documents = join(data, 'documents');
  mkdirSync(documents);
  for (let document = 1; document <= 40; document++)
    writeFileSync(join(documents, getFileName({ document })), buildConferenceDocument({ document }));
  const env = { DATABASE_URL: postgres.url };
  const server = startCommand(['serve', '--port', '0', '--data', data], env);
  const url = /http:\S+/.exec(await server.line('Rapporteur is at'))![0];

  const words = ['import', documents, '--conference', 'SAMPLE-26', '--data', data, '--json'];
  const both = await Promise.all([runCommand(words, env), runCommand(words, env)]);
  const reports = both.map((ended) => readLines<ImportReport>(ended).at(-1)!);
  expect(reports.map(({ read }) => read).sort((a, b) => a - b)).toEqual([0, 40]);
  expect(reports.map(({ unchanged }) => unchanged).sort((a, b) => a - b)).toEqual([0, 40]);
  const page = await (await fetch(`${url}SAMPLE-26`)).text();
  expect(/40 proposals/.exec(page)?.[0]).toBe('40 proposals');
});
