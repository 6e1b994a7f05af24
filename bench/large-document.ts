import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Goal, Result } from './bench.ts';
import { generateLarge } from './generate/large.ts';
import { runCommand } from './measure/run-command.ts';

export const bench: Bench = {
  name: 'large-document',
  title: 'A document of 100 MB, read or refused, never out of memory',
  run: measure,
};

const MEGABYTES = 100;

/** What `read --json` says of a file, as far as it matters here. */
interface ReadRow {
  readonly refused?: { readonly kind: string; readonly sentence: string };
  readonly before?: readonly string[];
}

async function measure(): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const rows: string[][] = [];
  const goals: Goal[] = [];
  try {
    for (const shape of ['paragraphs', 'one paragraph', 'tiny elements'] as const) {
      const path = join(folder, 'large.docx');
      writeFileSync(path, generateLarge(shape, MEGABYTES * 1_000_000));
      for (const heap of [512, 2048]) {
        const run = await runCommand(['read', path, '--json'], [`--max-old-space-size=${heap}`]);
        const line = run.output.split('\n', 1)[0]!;
        const answered = line !== '' && (run.status === 0 || run.status === 1);
        const row = answered ? (JSON.parse(line) as ReadRow) : {};
        const outcome = !answered
          ? `exit code ${run.status}`
          : row.refused
            ? `refused: ${row.refused.kind}`
            : `read, ${row.before?.length ?? 0} paragraphs`;
        const memory = run.peakMegabytes?.toFixed(0) ?? 'unknown';
        rows.push([shape, String(heap), outcome, run.seconds.toFixed(1), memory]);
        goals.push({
          goal: `${shape}, ${heap} MB of heap: an answer`,
          measured: outcome,
          reached: answered,
          ...(answered ? {} : { why: run.errors.trim().split('\n').at(-1) ?? '' }),
        });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    method: `\`rapporteur read --json\` on a .docx whose document.xml inflates to ${MEGABYTES} MB, in a process with a limited heap (--max-old-space-size).`,
    columns: ['shape', 'heap, MB', 'outcome', 'seconds', 'peak memory, MB'],
    rows,
    goals,
  };
}
