import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface CommandRun {
  readonly status: number | null;
  readonly seconds: number;
  /** Of the process with its threads; null where the system does not tell (it is read from /proc). */
  readonly peakMegabytes: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in a process of its own and watches its memory. */
export async function runCommand(
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<CommandRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, join(root, 'src/cli/main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let peak: number | null = null;
  const watch = setInterval(() => {
    peak = readPeak(child.pid!) ?? peak;
  }, 50);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const status = await promise;
  clearInterval(watch);
  return { status, seconds: (performance.now() - start) / 1000, peakMegabytes: peak, output, errors };
}

/** The kernel keeps the highest resident size itself, so that nothing between two looks is missed. */
function readPeak(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
