import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** What `react-router build` writes last. */
const BUILD = join(root, 'build/server/index.js');

const SOURCES = [
  'src/**/*.{ts,tsx,css,svg}',
  'package-lock.json',
  'vite.config.ts',
  'react-router.config.ts',
];

/** Builds the pages where they are missing or older than what they are made from. */
export async function ensureWebBuilt(): Promise<void> {
  if (isBuilt()) return;
  process.stderr.write('Building the pages (some seconds, only after a change) …\n');
  const output: Buffer[] = [];
  const child = spawn(process.execPath, [join(root, 'node_modules/.bin/react-router'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The pages could not be built:\n${Buffer.concat(output).toString()}`);
}

function isBuilt(): boolean {
  const built = getTime(BUILD);
  return globSync(SOURCES, { cwd: root, exclude: (name) => name.includes('.test.') }).every(
    (file) => getTime(join(root, file)) <= built,
  );
}

function getTime(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
