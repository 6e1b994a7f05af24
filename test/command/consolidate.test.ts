import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = readdirSync(join(root, 'sample/documents')).map((name) => `sample/documents/${name}`);

const ADOPTED = 'sample/adopted/SAMPLE26-RES-12-E.docx';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const rows = stdout.split('\n').filter(Boolean);
  return { status, stderr, rows: rows.map((line) => JSON.parse(line) as unknown) };
}

interface Consolidated {
  readonly paragraphs: readonly {
    readonly number: string | null;
    readonly call: string | null;
    readonly base: string | null;
    readonly changes: readonly { readonly kind: string; readonly proposals: readonly string[] }[];
  }[];
  readonly whole: readonly unknown[];
  readonly messages: readonly { readonly kind: string; readonly place: string }[];
}

describe('rapporteur consolidate', () => {
  const { status, rows } = run(
    'consolidate',
    '--base',
    'sample/in-force/SAMPLE22-RES-12-E.docx',
    ...documents,
  );
  const { paragraphs, whole, messages } = rows.at(-1) as Consolidated;

  it('puts the proposals of the sample conference on a text side by side', () => {
    expect(paragraphs.filter(({ base }) => base !== null).length).toBeGreaterThan(20);
    const shared = paragraphs.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'replaced');
    expect(shared.some(({ proposals }) => proposals.length > 1)).toBe(true);
    expect(whole).toEqual([]);
  });

  it('refuses the file that nobody can read, and does the rest', () => {
    expect(status).toBe(1);
    expect(rows[0]).toMatchObject({ refused: {} });
  });

  it('tells what it left out: superseded, on other texts, in other languages', () => {
    expect(messages).toContainEqual(
      expect.objectContaining({ kind: 'superseded', place: 'S26-PP-C-0012!A1!MSW-E.docx' }),
    );
    const french = run('consolidate', '--base', 'sample/in-force/SAMPLE22-RES-45-F.docx', ...documents);
    const kinds = (french.rows.at(-1) as Consolidated).messages.map(({ kind }) => kind);
    expect(kinds).toContain('other-language');
    expect(kinds).toContain('other-text');
  });

  it('asks for the text in force', () => {
    expect(run('consolidate', ...documents)).toMatchObject({ status: 2, rows: [] });
  });
});

describe('rapporteur outcome', () => {
  it('traces the adopted text of the sample conference', () => {
    const texts = ['--base', 'sample/in-force/SAMPLE22-RES-12-E.docx', '--adopted', ADOPTED];
    const { rows } = run('outcome', ...texts, ...documents);
    const { adopted, proposals } = rows.at(-1) as {
      adopted: { from: string[]; op: string }[];
      proposals: { id: string; share: number | null }[];
    };
    expect(adopted.some(({ from }) => from.length > 0)).toBe(true);
    expect(adopted.some(({ from }) => from.length === 0)).toBe(true);
    for (const { share } of proposals) expect(share ?? 0).toBeLessThanOrEqual(1);
    expect(proposals.map(({ id }) => id)).toContain('MER/12A1/1');
  });
});
