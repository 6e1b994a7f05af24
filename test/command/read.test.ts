import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentOf, p, table } from '../builders/model.ts';
import { writeDocx } from '../../src/word/write/write-docx.ts';
import { readLines, runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const conferenceDocument = (number: number): Uint8Array =>
  writeDocx({
    document: documentOf(
      [
        table(
          ['Plenipotentiary Conference (PP-22)', ''],
          ['', `Document ${number}-E`],
          ['', '8 August 2022'],
          ['', 'Original: English'],
          [[p('Canada', 'Source')]],
          [[p('Proposals', 'Title 1')]],
        ),
        p(`MOD\tCAN/${number}/1`, 'Proposal'),
        p('RESOLUTION 101 (Rev. [-Dubai, 2018-]{+Bucharest, 2022+})', 'Res_No'),
        p('Networks', 'Res_title'),
        p('Reasons:\tIt is time.', 'Reasons'),
      ],
      `PP22/${number}-E`,
    ),
  });

const good = write('S22-PP-C-0091!!MSW-E.docx', conferenceDocument(91));
const other = write('S22-PP-C-0092!!MSW-E.docx', conferenceDocument(92));
const text = write('notes.docx', new TextEncoder().encode('These are notes.'));

describe('rapporteur read', () => {
  it('prints a line of JSON a file in the order given, also for what is refused, under base names', async () => {
    const ended = await runCommand([
      'read',
      '--json',
      other,
      text,
      good,
      join(folder, 'nowhere.docx'),
      folder,
    ]);
    expect(ended.status).toBe(1);
    const rows = readLines<{ file: string; refused?: { kind: string; sentence: string } }>(ended);
    expect(rows.map(({ file, refused }) => [file, refused !== undefined])).toEqual([
      ['S22-PP-C-0092!!MSW-E.docx', false],
      ['notes.docx', true],
      ['S22-PP-C-0091!!MSW-E.docx', false],
      ['nowhere.docx', true],
      [folder.split('/').at(-1), true],
    ]);
    expect(ended.stdout).not.toContain(tmpdir());
  });

  it('gives header, proposals and body in the fields that the help names', async () => {
    const ended = await runCommand(['read', good, '--json']);
    expect(ended.status).toBe(0);
    expect(readLines(ended)).toEqual([
      {
        file: 'S22-PP-C-0091!!MSW-E.docx',
        symbol: 'PP22/91-E',
        document: 91,
        addendum: null,
        revision: null,
        corrigendum: null,
        date: '2022-08-08',
        originalLanguage: ['English'],
        language: 'en',
        source: 'Canada',
        sources: ['CAN'],
        title: 'Proposals',
        proposals: [
          {
            id: 'CAN/91/1',
            action: 'MOD',
            underlined: false,
            target: {
              kind: 'resolution',
              number: '101',
              draft: null,
              instrument: null,
              title: 'Networks',
              revision: 'Rev. Dubai, 2018',
              part: null,
            },
            supporters: [],
            before: ['RESOLUTION 101 (Rev. Dubai, 2018)', 'Networks'],
            after: ['RESOLUTION 101 (Rev. Bucharest, 2022)', 'Networks'],
            reasons: 'It is time.',
          },
        ],
        before: expect.arrayContaining(['MOD\tCAN/91/1', 'RESOLUTION 101 (Rev. Dubai, 2018)']),
        after: expect.arrayContaining(['Reasons:\tIt is time.']),
        messages: [],
      },
    ]);
  });

  it('tells people what is proposed, and why a file was not read', async () => {
    const ended = await runCommand(['read', good, text]);
    expect(ended.stdout).toContain('MOD  CAN/91/1  resolution 101 Networks');
    expect(ended.stdout).toMatch(/notes\.docx\n {2}not read: \S/);
  });

  it('wants files, and options that it knows', async () => {
    expect((await runCommand(['read'])).status).toBe(2);
    expect((await runCommand(['read', '--yaml', good])).status).toBe(2);
    expect((await runCommand(['read', '--help'])).status).toBe(0);
  });
});
