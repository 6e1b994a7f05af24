import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

export interface Site {
  /** "http://127.0.0.1:43210" */
  readonly url: string;
  /** The folder in which it keeps everything. */
  readonly data: string;
  /** Brings in files, as the command line does beside a running server. */
  importFiles(files: Readonly<Record<string, Uint8Array>>, conference: string): Promise<void>;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Files of a conference beside the sample one, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly conference?: string;
  /** False: nothing is loaded before. */
  readonly sample?: boolean;
  /** Further options of `serve`. */
  readonly serve?: readonly string[];
  /** Settings of its environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts Rapporteur as its users do, on a folder of its own, with the sample conference. */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const { files = {}, conference = 'PP-22', sample = true, serve = [], env = {} } = options;
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-site-'));
  const data = join(folder, 'data');
  // Loading the sample takes longer than most tests: each gets a copy of one that was loaded once.
  const loaded = sample ? process.env['RAPPORTEUR_SAMPLE_DATA'] : undefined;
  if (loaded) await cp(loaded, data, { recursive: true });
  const importFiles: Site['importFiles'] = async (incoming, to) => {
    const paths = await Promise.all(
      Object.entries(incoming).map(async ([name, bytes]) => {
        await writeFile(join(folder, name), bytes);
        return join(folder, name);
      }),
    );
    if (paths.length > 0) await run(['import', ...paths, '--conference', to, '--data', data]);
  };
  await importFiles(files, conference);
  const server = start(
    ['serve', ...(sample ? ['--sample'] : []), ...serve, '--port', '0', '--data', data],
    env,
  );
  let errors = '';
  server.stderr!.on('data', (text: Buffer) => (errors += text));
  const url = await readAddress(server, () => errors);
  return {
    url,
    data,
    importFiles,
    async close() {
      // A server that fell over takes the tests after it along: say so, with its last words.
      const fell = server.exitCode ?? server.signalCode;
      server.kill('SIGTERM');
      if (fell === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
      if (fell !== null) throw new Error(`The server ended by itself (${fell}): ${errors}`);
    },
  };
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // As in real life: under vitest NODE_ENV is "test", and pages would be those of development.
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', ...env },
  });
}

async function run(args: readonly string[]): Promise<void> {
  const child = start(args);
  let said = '';
  child.stderr!.on('data', (text: Buffer) => (said += text));
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${said}`);
}

function readAddress(server: ChildProcess, errors: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (text: Buffer) => {
      said += text;
      const found = /http:\/\/[^/\s]+/.exec(said);
      if (found) resolve(found[0]);
    });
    server.once('exit', () => reject(new Error(`The server did not start: ${errors()}`)));
  });
}
