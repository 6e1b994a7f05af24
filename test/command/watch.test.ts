import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildConferenceDocument } from '../builders/conference-document.ts';
import { makeFolder, readLines, runCommand } from './run-command.ts';

interface Row {
  readonly file: string;
  readonly refused?: unknown;
  readonly findings: readonly {
    readonly proposal: string;
    readonly concern: string;
    readonly direction: string;
    readonly harms: readonly string[];
    readonly quote: string;
  }[];
  readonly issues: readonly { readonly issue: string }[];
  readonly bodies: readonly { readonly body: string }[];
}

function write(name: string, bytes: Uint8Array): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const words =
  'and to set up sovereign national segments of the Internet in the name of cybersecurity, in place of the work of ICANN';
const draft = (): string => write('draft.docx', buildConferenceDocument({ document: 7, words }));

describe('rapporteur watch', () => {
  it('prints what it found in the changed words, the issues and the bodies, a line of JSON a file', async () => {
    const refused = write('notes.docx', new TextEncoder().encode('These are notes.'));
    const ended = await runCommand(['watch', draft(), refused, '--json']);
    const [row, other] = readLines<Row>(ended);
    const finding = row?.findings.find(({ concern }) => concern === 'fragment');
    expect(finding).toMatchObject({ proposal: 'MER/7/1', direction: 'against' });
    expect(words).toContain(finding!.quote);
    expect(finding!.harms).toContain('common-identifiers');
    expect(row!.bodies.map(({ body }) => body)).toContain('icann');
    expect(row!.issues.length).toBeGreaterThan(0);
    expect(other).toMatchObject({ file: 'notes.docx', refused: { sentence: expect.any(String) } });
    expect(ended.status).toBe(1);
  });

  it('judges nothing under the neutral lens, and says so', async () => {
    const ended = await runCommand(['watch', draft(), '--lens', 'neutral']);
    expect(ended.stdout).toContain('The network would be more divided along borders.');
    expect(ended.stdout).not.toContain('against');
    const unknown = await runCommand(['watch', draft(), '--lens', 'rosy']);
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.stderr).toContain('neutral, open-internet');
  });
});
