/**
 * Brings what package-lock.json names into node_modules, when it is not there yet, and finds Node 24.
 * Plain JavaScript for Node 20: it runs before anything is installed. All its words go to standard error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const node24 = join(root, 'node_modules/node/bin/node');

const stamp = join(root, 'node_modules/.installed');
const lock = join(root, '.installing');

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const isInstalled = () => existsSync(node24) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

/** Installs once, also when several commands start in a fresh clone at the same time. */
export function ensureInstalled() {
  if (isInstalled()) return;
  while (!takeLock()) {
    if (isInstalled()) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  const sentence = isInstalled() ? null : install();
  rmSync(lock, { recursive: true, force: true });
  if (sentence === null) return;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Null when all went well, else what to do. */
function install() {
  process.stderr.write('Installing what is missing (once; a minute or two) …\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const why = error ? ` (${error.message})` : '';
    return `npm ci failed${why}. Look at the lines above, then start again: nothing was lost.`;
  }
  writeFileSync(stamp, wanted());
  return null;
}

/** The lock is a folder with its owner's process id: a lock without a living owner is nobody's. */
function takeLock() {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    if (!isAlive(readOwner())) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function readOwner() {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8'));
  } catch {
    // Taken this very moment and not signed yet, or gone again.
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * `--liftoff-only`: optimizing one function of the embedded database takes 450 MB for a moment, and no database page
 * was seen to need it; a process cannot set it for itself later. See docs/decisions on the database.
 */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--liftoff-only'];

/** Runs a script on Node 24 with this process's streams and ends this process as it ended. */
export function runOnNode24(script, args) {
  ensureInstalled();
  const child = spawn(node24, [...FLAGS, join(root, script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`Node 24 did not start: ${error.message}. Delete node_modules and start again.\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + ({ SIGINT: 2, SIGTERM: 15, SIGKILL: 9 }[signal] ?? 1));
  });
}
