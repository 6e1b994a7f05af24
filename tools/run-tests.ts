/**
 * Everything that must hold, in one run: formatter, linter, types, then the tests. Ends with one line of real counts.
 * `--check` is the inner loop: without browser and PostgreSQL.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const inner = process.argv.includes('--check');
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command of node_modules/.bin; true when it exits 0. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function step(name: string, command: string, args: readonly string[]): void {
  process.stdout.write(`\n— ${name}\n`);
  const passed = run(command, args);
  counts[passed ? 'passed' : 'failed']++;
  if (!passed) process.stdout.write(`${name} failed: ${command} ${args.join(' ')}\n`);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function runVitest(projects: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  process.stdout.write(`\n— tests: ${projects.join(', ')}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
  const file = join(folder, 'report.json');
  const passed = run(
    'vitest',
    [
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  let failed = 0;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    counts.passed += report.numPassedTests;
    counts.skipped += report.numPendingTests + report.numTodoTests;
    failed = report.numFailedTests;
  } catch {
    process.stdout.write('vitest wrote no report\n');
  }
  // A file that does not load, or an error outside any test, fails the run without a failed test to count.
  counts.failed += passed ? 0 : Math.max(1, failed);
  rmSync(folder, { recursive: true, force: true });
}

step('formatter', 'oxfmt', ['--check', '.']);
step('route types', 'react-router', ['typegen']);
step('types', 'tsc', []);
step('linter', 'oxlint', ['--type-aware', '--deny-warnings']);
if (inner) {
  runVitest(['unit', 'corpus']);
} else {
  step('build', 'react-router', ['build']);
  runVitest(['unit', 'corpus', 'fuzz', 'storage', 'command']);
  runVitest(['web']);
}

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
