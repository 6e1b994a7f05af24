import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ImportContext } from '../actions/import/import-files.ts';
import { refreshOutdated } from '../actions/import/rebuild.ts';
import { completeDerived } from '../actions/derive/complete-derived.ts';
import { completeSearch } from '../actions/complete-search.ts';
import { openWorkbench } from '../actions/workbench/open-workbench.ts';
import { FactsError } from '../facts/facts-error.ts';
import type { Facts } from '../facts/load-facts.ts';
import { recallSaid } from '../actions/recall-said.ts';
import { FolderTaken, chooseDataFolder } from '../storage/data-folder.ts';
import { StorageError } from '../storage/storage-error.ts';
import { openStore } from '../storage/store.ts';
import type { Store } from '../storage/store.ts';
import { createUploads } from '../web/features/upload/server/uploads.ts';
import { findBuild } from '../web/load-build.ts';
import { createApp } from '../web/server.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { openControlServer } from './import/control-server.ts';
import { createProgress } from './import/progress.ts';
import { loadAllFacts } from './load-register.ts';
import { ensureWebBuilt } from './serve/build-web.ts';
import { loadSample } from './serve/load-sample.ts';

export const command: Command = {
  name: 'serve',
  summary: 'show the matrix in a browser',
  help: `Usage: rapporteur serve [--port N] [--host ADDRESS] [--data FOLDER] [--sample]

Serves the pages until Ctrl-C.

  --port N          3000 where it is not given; 0 takes any free one
  --host ADDRESS    127.0.0.1 where it is not given: this machine alone
  --data FOLDER     where everything is kept (else RAPPORTEUR_DATA, else ./var)
  --sample          loads the sample conference first
  --no-upload       no upload in the browser; else it is open to this machine's own user, and closed
                    with --host and with DATABASE_URL. Say so where another server hands requests on

DATABASE_URL names a PostgreSQL to use instead of the embedded database.
RAPPORTEUR_LENSES names a folder of lenses of your own, a file each (data/README.md).
Exit codes: 0 stopped by a signal, 1 it could not start, 2 wrong usage.`,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    sample: { type: 'boolean' },
    'no-upload': { type: 'boolean' },
  },
  run,
};

interface Options {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly sample: boolean;
  readonly upload: boolean;
}

async function run({ files, values }: CommandInput): Promise<number> {
  if (files.length > 0) throw new UsageError(`serve takes no files: ${files.join(' ')}`);
  const options = readOptions(values);
  const taken = await findReasonAgainst(options);
  if (taken) return refuse(taken);
  const facts = loadAllFacts();
  try {
    // Read when it is first asked for: who wrote a lens of their own learns of a mistake now, no reader later.
    void facts.watch;
  } catch (error) {
    if (error instanceof FactsError) return refuse(error.message);
    throw error;
  }
  await ensureWebBuilt();
  let store: Store;
  try {
    store = await openStore({
      dataFolder: options.dataFolder,
      databaseUrl: process.env['DATABASE_URL'] || undefined,
    });
  } catch (error) {
    if (error instanceof FolderTaken)
      return refuse(`${error.message} Stop that process, or choose another folder with --data.`);
    if (error instanceof StorageError) return refuse(error.message);
    throw error;
  }
  try {
    return await serveStore(store, facts, options);
  } finally {
    await store.close();
  }
}

async function serveStore(store: Store, facts: Facts, options: Options): Promise<number> {
  const stop = stopOnSignal();
  const context = { store, register: facts.register, actor: 'operator' } as const;
  const control = store.shared ? null : await openControlServer(context);
  if (control) await store.announce(control);
  try {
    await refresh(context, stop);
    if (options.sample) await loadSample(context, stop);
    if (stop.aborted) return EXIT_DONE;
    const { dataFolder, db } = store;
    const { unreadable } = await recallSaid(store);
    if (unreadable > 0)
      process.stderr.write(
        `${unreadable} lines of ${dataFolder}/said.jsonl could not be read; all others were. Look at them by hand.\n`,
      );
    const web = await findBuild();
    if (!web) return refuse('The pages are missing: delete the folder build, then start again.');
    const uploads = await createUploads({ context, boundTo: options.host, wanted: options.upload });
    const workbench = openWorkbench(context);
    const app = createApp({ db, dataFolder, facts, uploads, workbench, ...web });
    const server = serve({ fetch: app.fetch, hostname: options.host, port: options.port });
    try {
      await once(server, 'listening');
    } catch (error) {
      return refuse(explain(error, options));
    }
    const { port } = server.address() as AddressInfo;
    process.stdout.write(`Rapporteur is at ${writeAddress(options.host, port)} (Ctrl-C stops it)\n`);
    // Pages can be read meanwhile; only the search and the comparisons know less.
    const complete = [completeSearch(context, stop), completeDerived(context, { signal: stop })].map((work) =>
      work.catch((error: unknown) => console.error(error)),
    );
    if (!stop.aborted) await once(stop, 'abort');
    await Promise.all([closeServer(server), uploads.close(), workbench.close(), ...complete]);
    return EXIT_DONE;
  } finally {
    await control?.close();
  }
}

/** After an update that reads better than before. */
async function refresh(context: ImportContext, signal: AbortSignal): Promise<void> {
  const progress = createProgress({ stream: process.stderr });
  const reports = await refreshOutdated(context, { signal, onEvent: (event) => progress.tell(event) });
  progress.end();
  const read = reports.reduce((sum, report) => sum + report.read, 0);
  if (read > 0) process.stderr.write(`${read} files were read again by this newer version.\n`);
}

function readOptions(values: CommandInput['values']): Options {
  const { port = '3000', host = '127.0.0.1', data } = values as Record<string, string | undefined>;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`“${port}” is no port: a number from 0 to 65535 is.`);
  return {
    port: Number(port),
    host,
    dataFolder: chooseDataFolder(data),
    sample: values['sample'] === true,
    upload: values['no-upload'] !== true,
  };
}

/** Tries the address before the slow things: a sentence after the first second instead of the last. */
async function findReasonAgainst(options: Options): Promise<string | null> {
  const probe = createServer();
  try {
    probe.listen(options.port, options.host);
    await once(probe, 'listening');
    return null;
  } catch (error) {
    return explain(error, options);
  } finally {
    probe.close();
  }
}

function explain(error: unknown, { port, host }: Options): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or choose another one: --port ${port + 1}`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Leave --host out, or give 0.0.0.0 for all of its addresses.`;
  return `Nothing can be served at ${host}:${port}: ${message}`;
}

function writeAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT_REFUSED;
}

/** Lets answers under way end; who holds a connection open longer is cut off. */
async function closeServer(server: ServerType): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000);
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await closed;
  clearTimeout(late);
}

function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  return stop.signal;
}
