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

function runVitest(projects: readonly string[], { again = false } = {}): void {
  process.stdout.write(`\n— tests: ${projects.join(', ')}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
  const file = join(folder, 'report.json');
  const passed = run('vitest', [
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let report: VitestReport | null = null;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    process.stdout.write('vitest wrote no report\n');
  }
  const failed = report?.numFailedTests ?? 0;
  // Seldom a process with the embedded database dies of a fault in native code, and its tests with it: they are run
  // once more, and that run counts. A test that fails is never run again.
  if (!passed && report && failed === 0 && !again) {
    process.stdout.write(`\nA process ended before its tests did: ${projects.join(', ')} once more\n`);
    rmSync(folder, { recursive: true, force: true });
    runVitest(projects, { again: true });
    return;
  }
  counts.passed += report?.numPassedTests ?? 0;
  counts.skipped += report ? report.numPendingTests + report.numTodoTests : 0;
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
  runVitest(['unit', 'corpus', 'fuzz', 'command']);
  runVitest(['storage']);
  runVitest(['web']);
}

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
