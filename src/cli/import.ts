import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import { UnknownConference, importFiles } from '../actions/import/import-files.ts';
import type { ImportOptions, ImportRequest } from '../actions/import/import-files.ts';
import type { FileReport, ImportReport } from '../actions/import/report.ts';
import type { SourceRegister } from '../proceedings/register.ts';
import { FolderTaken, chooseDataFolder } from '../storage/data-folder.ts';
import { StorageError } from '../storage/storage-error.ts';
import { openStore } from '../storage/store.ts';
import type { Store } from '../storage/store.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { HandOverFailed, ServerGone, handOver } from './import/hand-over.ts';
import { createProgress } from './import/progress.ts';
import { writeReport } from './import/write-report.ts';
import { loadRegister } from './load-register.ts';

export const command: Command = {
  name: 'import',
  summary: 'read a conference’s documents into the matrix',
  help: `Usage: rapporteur import FOLDER|ZIP|FILE… --conference ID [--in-force | --adopted] [--json]

Reads Word documents into the matrix of a conference. Folders and zips are searched through; hidden
files are left out. Importing twice changes nothing; an import that was broken off goes on with the
same command. While the server runs, the server does the work.

  --conference ID   the conference they belong to, such as PP-22
  --in-force        they are texts in force before the conference
  --adopted         they are texts that the conference adopted
  --data FOLDER     where everything is kept (else RAPPORTEUR_DATA, else ./var)
  --json            one JSON object a line: each file, then the report

DATABASE_URL names a PostgreSQL to use instead of the embedded database.
Exit codes: 0 all was read, 1 something was refused, 2 wrong usage, 130 stopped by Ctrl-C.`,
  options: {
    conference: { type: 'string' },
    'in-force': { type: 'boolean' },
    adopted: { type: 'boolean' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  },
  run,
};

const EXIT_STOPPED = 130;

async function run({ files, values }: CommandInput): Promise<number> {
  const register = loadRegister();
  const request = readRequest(files, values, register);
  const stop = stopOnSignal();
  const progress = createProgress({ stream: process.stderr });
  const reports: FileReport[] = [];
  const options: ImportOptions = {
    signal: stop,
    onEvent(event) {
      progress.tell(event);
      if (event.type !== 'file') return;
      reports.push(event.report);
      if (values['json']) process.stdout.write(`${JSON.stringify(event.report)}\n`);
    },
  };
  let report: ImportReport;
  try {
    report = await importSomewhere(chooseDataFolder(readString(values['data'])), register, request, options);
  } catch (error) {
    if (error instanceof UnknownConference) throw new UsageError(error.message);
    if (error instanceof StorageError || error instanceof HandOverFailed) {
      progress.end();
      process.stderr.write(`${error.message}\n`);
      return EXIT_REFUSED;
    }
    if (!stop.aborted) throw error;
    process.stderr.write('Stopped: the same command goes on with the rest.\n');
    return EXIT_STOPPED;
  } finally {
    progress.end();
  }
  process.stdout.write(`${values['json'] ? JSON.stringify(report) : writeReport(report, reports)}\n`);
  if (report.stopped) return EXIT_STOPPED;
  return report.refused > 0 ? EXIT_REFUSED : EXIT_DONE;
}

function readRequest(
  files: readonly string[],
  values: CommandInput['values'],
  { conferences }: SourceRegister,
): ImportRequest {
  if (files.length === 0)
    throw new UsageError(
      'What is to be imported? Name a folder, a zip or files.\nSee: rapporteur import --help',
    );
  const conference = readString(values['conference']);
  const known = `Known are: ${conferences.map(({ id }) => id).join(', ')}.`;
  if (conference === undefined) throw new UsageError(`Name the conference: --conference ID. ${known}`);
  if (!conferences.some(({ id }) => id === conference))
    throw new UsageError(`There is no conference “${conference}”. ${known}`);
  if (values['in-force'] && values['adopted'])
    throw new UsageError(
      'Texts are either in force or adopted: --in-force and --adopted do not go together.',
    );
  const kind = values['in-force'] ? 'in-force' : values['adopted'] ? 'adopted' : 'documents';
  return { conference, kind, paths: files.map((file) => resolve(file)) };
}

/** Here, where the data folder is free; else in the server that has it; else waits for another import to end. */
async function importSomewhere(
  dataFolder: string,
  register: SourceRegister,
  request: ImportRequest,
  options: ImportOptions,
): Promise<ImportReport> {
  let told = false;
  for (;;) {
    try {
      const store = await openStore({ dataFolder, databaseUrl: process.env['DATABASE_URL'] || undefined });
      return await importHere(store, register, request, options);
    } catch (error) {
      if (!(error instanceof FolderTaken)) throw error;
      const control = error.holder?.control;
      if (control) {
        process.stderr.write(`The server (process ${error.holder.pid}) does the import.\n`);
        try {
          return await handOver(control, request, options);
        } catch (gone) {
          if (!(gone instanceof ServerGone)) throw gone;
        }
      } else if (!told) {
        process.stderr.write(`${error.message} Waiting for it to end …\n`);
        told = true;
      }
    }
    await sleep(250, undefined, options.signal ? { signal: options.signal } : {});
  }
}

async function importHere(
  store: Store,
  register: SourceRegister,
  request: ImportRequest,
  options: ImportOptions,
): Promise<ImportReport> {
  try {
    return await importFiles({ store, register, actor: 'operator' }, request, options);
  } finally {
    await store.close();
  }
}

/**
 * Ctrl-C once: what is under way is finished and kept. Again a moment later: at once, which costs no more than that.
 * (One Ctrl-C can arrive twice: from the terminal, and handed on by the process that started this one.)
 */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  let first = Infinity;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (performance.now() - first > 500) process.exit(EXIT_STOPPED);
      first = Math.min(first, performance.now());
      stop.abort();
    });
  return stop.signal;
}

const readString = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
