import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Result } from './bench.ts';
import { generateDocuments, generateTexts } from './generate/documents.ts';
import { runCommand } from './measure/run-command.ts';
import type { CommandRun } from './measure/run-command.ts';

export const bench: Bench = {
  name: 'import-speed',
  title: 'Import of a thousand documents',
  run: measure,
};

const COUNT = 1000;
/** Resolutions in force that they amend. */
const TEXTS = 213;

/** Seen by looking every 150 ms, 2026-11: 1.2 GB while initdb runs beside the main thread, 0.75 GB while files are read. */
const WHY_MEMORY = 'highest while the database is created and compiled, before the first file is read';

async function measure(): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const documents = join(folder, 'documents');
    mkdirSync(documents);
    const inForce = join(folder, 'in-force');
    mkdirSync(inForce);
    for (const file of generateTexts(TEXTS)) writeFileSync(join(inForce, file.name), file.bytes);
    let bytes = 0;
    for (const file of generateDocuments(COUNT, { texts: TEXTS, shared: true })) {
      writeFileSync(join(documents, file.name), file.bytes);
      bytes += file.bytes.length;
    }
    const common = ['--conference', 'PP-22', '--data', join(folder, 'data'), '--json'];
    const texts = await runCommand(['import', inForce, '--in-force', ...common]);
    const args = ['import', documents, ...common];
    const first = await runCommand(args);
    const second = await runCommand(args);
    return report(texts, first, second, bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The last line of `import --json` counts what came of the files. */
function countRead({ output }: CommandRun): number {
  const last = output.trimEnd().split('\n').at(-1) ?? '{}';
  return (JSON.parse(last) as { readonly read?: number }).read ?? 0;
}

function report(texts: CommandRun, first: CommandRun, second: CommandRun, bytes: number): Result {
  const read = countRead(first);
  const peak = first.peakMegabytes;
  const row = (what: string, run: CommandRun): string[] => [
    what,
    run.seconds.toFixed(1),
    run.peakMegabytes?.toFixed(0) ?? 'unknown',
    String(countRead(run)),
  ];
  return {
    method: `${COUNT} generated documents, all different, two proposals and some twenty tracked changes each, ${(bytes / COUNT / 1000).toFixed(0)} kB a file, after the ${TEXTS} resolutions in force that they amend, with the embedded database: the whole command from start to exit, every proposal held against its text and every text with all proposals on it made and stored. Then the same again.`,
    columns: ['what', 'seconds', 'peak memory, MB', 'files read'],
    rows: [
      row(`the ${TEXTS} texts in force`, texts),
      row('first import', first),
      row('second import (nothing new)', second),
    ],
    goals: [
      {
        goal: `all ${COUNT} read`,
        measured: `${read} read, exit code ${first.status}`,
        reached: first.status === 0 && read === COUNT,
        ...(first.status === 0 ? {} : { why: first.errors.trim().split('\n').at(-1) ?? '' }),
      },
      { goal: 'within 60 s', measured: `${first.seconds.toFixed(1)} s`, reached: first.seconds <= 60 },
      {
        goal: 'under 1 GB',
        measured: peak === null ? 'not measured' : `${peak.toFixed(0)} MB`,
        reached: peak !== null && peak < 1024,
        ...(peak === null || peak < 1024 ? {} : { why: WHY_MEMORY }),
      },
    ],
  };
}
