import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createReaderPool } from '../actions/reading/reader-pool.ts';
import type { ReadFile } from '../actions/reading/read-file.ts';
import { toRow } from '../actions/reading/read-row.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { describeFile } from './read/describe-file.ts';

export const command: Command = {
  name: 'read',
  summary: 'read conference documents and print what they propose',
  help: `Usage: rapporteur read FILE… [--json]

Reads Word documents (.docx, .docm) of a conference: number, source, and every proposal with its text
before and after. Files are read side by side and printed in the order given, each as soon as it and
those before it are done. A file that cannot be read gets a line, too, that says why.

  --json      one JSON object a line: {file, symbol, document, addendum, revision, corrigendum, date,
              originalLanguage[], language, source, sources[], title, proposals[{id, action, underlined,
              target{kind, number, draft, instrument, title, revision, part}, supporters[], before[],
              after[], reasons}], before[], after[], messages[{kind, place, sentence}]}
              or {file, refused{kind, sentence}}
  --convert   let LibreOffice, where it is installed, convert old .doc files first

Examples:
  rapporteur read S22-PP-C-0044!A2!MSW-E.docx
  rapporteur read documents/*.docx --json | jq -r '.proposals[]?.id'

Exit codes: 0 all was read, 1 something was refused, 2 wrong usage.`,
  options: { json: { type: 'boolean' }, convert: { type: 'boolean' } },
  run,
};

async function run({ files, values }: CommandInput): Promise<number> {
  if (files.length === 0) throw new UsageError('Which files? See: rapporteur read --help');
  const write = values['json'] ? (file: ReadFile) => `${JSON.stringify(toRow(file))}\n` : describeFile;
  // The first thread starts while the facts are being loaded.
  const register = import('./load-register.ts').then(({ loadRegister }) => loadRegister());
  const pool = createReaderPool({ register, ...limitSize(files.length) });
  const readOne = values['convert']
    ? (await import('./read/convert-old.ts')).createConverter(pool)
    : (path: string) => pool.read(path, basename(path));
  let exit = EXIT_DONE;
  try {
    for await (const file of readInOrder(files, readOne, pool.size * 2)) {
      if (file.refused) exit = EXIT_REFUSED;
      if (!process.stdout.write(write(file))) await drained();
    }
  } finally {
    await pool.close();
  }
  return exit;
}

/** A thread more than there are files would only cost its start. */
function limitSize(count: number): { size?: number } {
  return count === 1 ? { size: 1 } : {};
}

/** Keeps a few files under way, whatever their number, and gives the results in the order of the call. */
async function* readInOrder(
  paths: readonly string[],
  read: (path: string) => Promise<ReadFile>,
  width: number,
): AsyncGenerator<ReadFile> {
  const underWay: Promise<ReadFile>[] = [];
  for (const path of paths) {
    if (underWay.length >= width) yield await underWay.shift()!;
    underWay.push(readOrRefuse(path, read));
  }
  while (underWay.length > 0) yield await underWay.shift()!;
}

/** A named pipe would keep its reader waiting for ever. */
async function readOrRefuse(path: string, read: (path: string) => Promise<ReadFile>): Promise<ReadFile> {
  const kind = await stat(path).catch(() => null);
  if (kind && !kind.isFile() && !kind.isDirectory())
    return {
      fileName: basename(path),
      sha256: null,
      refused: { kind: 'unreadable', sentence: 'This is no regular file.' },
    };
  return await read(path);
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
