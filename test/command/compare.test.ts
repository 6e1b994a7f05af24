import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function compare(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'compare', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  return {
    status,
    rows: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
    stderr,
  };
}

const firstWord = (path: string): string =>
  readdirSync(join(root, path)).find((name) => name.endsWith('.docx'))!;

describe('rapporteur compare', () => {
  it('prints the segments of two plain texts', () => {
    const a = write('a.txt', 'a)\tthe open Internet;\n');
    const b = write('b.txt', 'a)\tthe open, global Internet;\n');
    expect(compare(a, b)).toEqual({
      status: 0,
      stderr: '',
      rows: [
        {
          segments: [
            { op: '=', text: 'a)\tthe open' },
            { op: '+', text: ', global' },
            { op: '=', text: ' Internet;\n' },
          ],
        },
      ],
    });
  });

  it('compares Word documents by their text after tracked changes', () => {
    const inForce = 'sample/in-force';
    const { status, rows } = compare(`${inForce}/${firstWord(inForce)}`, `${inForce}/${firstWord(inForce)}`);
    const [{ segments }] = rows as [{ segments: { op: string; text: string }[] }];
    expect(status).toBe(0);
    expect(segments.map(({ op }) => op)).toEqual(['=']);
    expect(segments[0]!.text.split('\n').length).toBeGreaterThan(10);
  });

  it('refuses what it cannot read, with a sentence and exit code 1', () => {
    const a = write('c.txt', 'text');
    const latin = write('latin.txt', Uint8Array.of(0xe9, 0x74, 0xe9));
    const word = write('broken.docx', 'no Word file');
    const { status, rows } = compare(latin, word);
    expect(status).toBe(1);
    expect(rows).toMatchObject([
      { file: 'latin.txt', refused: { kind: 'not-a-document' } },
      { file: 'broken.docx', refused: { kind: 'not-a-document' } },
    ]);
    expect(compare(a, join(folder, 'none.txt')).rows).toMatchObject([{ file: 'none.txt' }]);
  });

  it('asks for two files', () => {
    expect(compare('one.txt')).toMatchObject({ status: 2, rows: [] });
  });
});
