import { rebuild } from '../actions/import/rebuild.ts';
import { FolderTaken, chooseDataFolder } from '../storage/data-folder.ts';
import { StorageError } from '../storage/storage-error.ts';
import { openStore } from '../storage/store.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { createProgress } from './import/progress.ts';
import { loadRegister } from './load-register.ts';

export const command: Command = {
  name: 'rebuild',
  summary: 'read every original again',
  help: `Usage: rapporteur rebuild [--data FOLDER] [--json]

Reads every original that was ever imported again, in the order in which they came, and records again
what people said of them (FOLDER/said.jsonl). Needed only when the database was lost: delete
FOLDER/database, or name a fresh PostgreSQL, then rebuild.

  --data FOLDER     where everything is kept (else RAPPORTEUR_DATA, else ./var)
  --json            one JSON object a line: a report for each conference and kind of text

Exit codes: 0 done, also where some files could not be read before either; 1 the folder is in use.`,
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  run,
};

async function run({ files, values }: CommandInput): Promise<number> {
  if (files.length > 0) throw new UsageError(`rebuild takes no files: ${files.join(' ')}`);
  const dataFolder = chooseDataFolder(values['data'] as string | undefined);
  let store;
  try {
    store = await openStore({ dataFolder, databaseUrl: process.env['DATABASE_URL'] || undefined });
  } catch (error) {
    if (!(error instanceof FolderTaken || error instanceof StorageError)) throw error;
    const what = error instanceof FolderTaken ? ' Stop that process first.' : '';
    process.stderr.write(`${error.message}${what}\n`);
    return EXIT_REFUSED;
  }
  const progress = createProgress({ stream: process.stderr });
  try {
    const context = { store, register: loadRegister(), actor: 'operator' } as const;
    const reports = await rebuild(context, { onEvent: (event) => progress.tell(event) });
    progress.end();
    for (const report of reports)
      process.stdout.write(`${values['json'] ? JSON.stringify(report) : tell(report)}\n`);
    if (reports.length === 0) process.stderr.write(`Nothing was ever imported into ${dataFolder}.\n`);
    return EXIT_DONE;
  } finally {
    await store.close();
  }
}

const tell = ({ conference, kind, read, refused }: Awaited<ReturnType<typeof rebuild>>[number]): string =>
  `${conference}, ${kind}: ${read} read, ${refused} refused`;
