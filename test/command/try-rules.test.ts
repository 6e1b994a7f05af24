import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildConferenceDocument } from '../builders/conference-document.ts';
import { makeFolder, readLines, runCommand } from './run-command.ts';

const RULES = join(import.meta.dirname, '../../data/rules/fragment.yaml');
const words = 'and to set up sovereign national segments of the Internet';

function prepare(change: (yaml: string) => string) {
  const folder = makeFolder();
  const [rules, draft] = [join(folder, 'fragment.yaml'), join(folder, 'draft.docx')];
  writeFileSync(rules, change(readFileSync(RULES, 'utf8')));
  writeFileSync(draft, buildConferenceDocument({ document: 7, words }));
  return ['try-rules', '--rules', rules, draft, '--json'];
}

interface Row {
  readonly gained: readonly { readonly concern: string }[];
  readonly lost: readonly { readonly concern: string; readonly quote: string }[];
  readonly kept: number;
}

describe('rapporteur try-rules', () => {
  it('finds nothing more or less with the rules in force', async () => {
    const [row] = readLines<Row>(await runCommand(prepare((yaml) => yaml)));
    expect(row).toMatchObject({ gained: [], lost: [] });
    expect(row!.kept).toBeGreaterThan(0);
  });

  it('says what would no longer be found, in its words', async () => {
    const [row] = readLines<Row>(
      await runCommand(prepare((yaml) => yaml.replace(/^rules:[\s\S]*/m, 'rules: []\n'))),
    );
    expect(row!.lost.map(({ concern }) => concern)).toContain('fragment');
    expect(words).toContain(row!.lost[0]!.quote);
  });

  it('refuses rules that are wrong, with file and place', async () => {
    const { status, stderr } = await runCommand(prepare(() => 'rules: 3\n'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^fragment\.yaml, /);
  });
});
