import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import story from '../../sample/story.json' with { type: 'json' };

const sample = join(import.meta.dirname, '../../sample');
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
if (!isInstalled)
  process.stdout.write('LibreOffice is not installed: its reading of the sample is not tried.\n');

describe.skipIf(!isInstalled)('LibreOffice', () => {
  it('opens every file of the sample but the one that broke off', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-libreoffice-'));
    try {
      const files = globSync('{documents,in-force,adopted}/*.docx', { cwd: sample });
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const to = join(folder, 'pdf');
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', to, ...files], {
        cwd: sample,
        timeout: 120_000,
      });
      const broken = new Set(story.refused.map(({ file }) => file));
      const readable = files
        .map((file) => basename(file, '.docx'))
        .filter((name) => !broken.has(`${name}.docx`));
      expect(
        readdirSync(to)
          .map((name) => basename(name, '.pdf'))
          .sort(),
      ).toEqual(readable.sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
