import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDataFolder, runCommand } from './run-command.ts';

const sample = join(import.meta.dirname, '../../sample');
const draft = join(sample, 'documents/S26-PP-C-0043!!MSW-E.docx');

describe('rapporteur preflight', () => {
  it('checks a draft against what was imported, and keeps nothing of it', async () => {
    const data = await makeDataFolder();
    const filed = join(sample, 'documents/S26-PP-C-0012!A1-R1!MSW-E.docx');
    const texts = join(sample, 'in-force/SAMPLE22-RES-12-E.docx');
    await runCommand(['import', filed, '--conference', 'SAMPLE-26', '--data', data]);
    await runCommand(['import', texts, '--conference', 'SAMPLE-26', '--in-force', '--data', data]);
    const { status, stdout } = await runCommand([
      'preflight',
      draft,
      '--conference',
      'SAMPLE-26',
      '--data',
      data,
      '--json',
    ]);
    const row = JSON.parse(stdout) as { proposals: unknown[]; checks: { kind: string; about: string[] }[] };
    expect(status).toBe(0);
    expect(row.proposals).toEqual([{ number: 'NRS/43/1', action: 'MOD', key: 'RES-12' }]);
    expect(row.checks).toContainEqual(
      expect.objectContaining({ kind: 'same-change', about: ['MER/12A1/1'] }),
    );
  });

  it('says which conference is missing', async () => {
    const { status, stderr } = await runCommand(['preflight', draft]);
    expect(status).toBe(2);
    expect(stderr).toContain('Name the conference: --conference ID.');
  });
});
