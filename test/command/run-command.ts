import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, onTestFinished } from 'vitest';
import { openStore } from '../../src/storage/store.ts';

const root = join(import.meta.dirname, '../..');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with the first line of either stream that holds the words; rejects where the process ends before. */
  line(words: string): Promise<string>;
}

/** Starts `rapporteur …` as a process of its own; it does not outlive the test. */
export function startCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', ...args],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: '', ...env },
    },
  );
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
  const text = { stdout: '', stderr: '' };
  const waiting: { readonly words: string; readonly found: (line: string) => void }[] = [];
  const lines: string[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (data: Buffer) => (text[name] += data.toString()));
    createInterface({ input: child[name] }).on('line', (line) => {
      lines.push(line);
      for (const { words, found } of waiting) if (line.includes(words)) found(line);
    });
  }
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, ...text }));
  return {
    child,
    ended,
    async line(words) {
      const before = lines.find((line) => line.includes(words));
      if (before !== undefined) return before;
      const { promise, resolve } = Promise.withResolvers<string>();
      waiting.push({ words, found: resolve });
      const late = ended.then(({ stdout, stderr }) => {
        throw new Error(`The process ended without “${words}”:\n${stdout}\n${stderr}`);
      });
      return Promise.race([promise, late]);
    },
  };
}

export const runCommand = (args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> =>
  startCommand(args, env).ended;

/** The objects of `--json`, a line each. */
export const readLines = <T>({ stdout }: Ended): T[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** A folder of this test alone. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let template: Promise<string> | undefined;
afterAll(async () => {
  if (template) rmSync(await template, { recursive: true, force: true });
});

/**
 * A data folder with an empty database in it, copied from one that was made once: making one takes seconds.
 * (A first start without any is tested by the sample's test.)
 */
export async function makeDataFolder(): Promise<string> {
  template ??= makeTemplate();
  const data = join(makeFolder(), 'data');
  cpSync(await template, data, { recursive: true });
  return data;
}

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-template-'));
  const store = await openStore({ dataFolder: folder });
  await store.close();
  return folder;
}
