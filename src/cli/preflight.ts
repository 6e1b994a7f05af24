import { basename } from 'node:path';
import { loadDraftWorld } from '../actions/preflight/load-draft-world.ts';
import type { DraftAsked } from '../actions/preflight/load-draft-world.ts';
import { createReaderPool } from '../actions/reading/reader-pool.ts';
import { checkDraft, listDraftKeys } from '../matrix/preflight/check-draft.ts';
import type { DraftWorld } from '../matrix/preflight/draft-check.ts';
import type { SourceRegister } from '../proceedings/register.ts';
import { chooseDataFolder, FolderTaken } from '../storage/data-folder.ts';
import { openStore } from '../storage/store.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { loadRegister } from './load-register.ts';
import { describeReport, writeCheck } from './preflight/describe-report.ts';

export const command: Command = {
  name: 'preflight',
  summary: 'check a draft proposal before it is filed',
  help: `Usage: rapporteur preflight FILE… --conference ID [--json]

Checks drafts against the texts in force and the proposals of a conference that were imported: the base text
against the text in force, symbols, numbers, reasons, co-signatures, citations out of date, who already proposes
the same, and what clashes. Nothing of a draft is kept.

  --conference ID   the conference it is for: PP-22
  --data FOLDER     the data folder (./var)
  --json            one JSON object a line: {file, title, source, proposals[{number, action, key}],
                    checks[{level: mend|look|know, kind, proposal, place, quote, about[], sentence}],
                    messages[{kind, place, sentence}]} or {file, refused{kind, sentence}}

Exit codes: 0 nothing to mend, 1 something to mend or a file was refused, 2 wrong usage.`,
  options: { conference: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } },
  run,
};

async function run({ files, values }: CommandInput): Promise<number> {
  const register = loadRegister();
  const conference = readConference(values['conference'], register);
  if (files.length === 0) throw new UsageError('Which draft? See: rapporteur preflight --help');
  const folder = typeof values['data'] === 'string' ? values['data'] : undefined;
  let exit = EXIT_DONE;
  const pool = createReaderPool({ register, conference });
  try {
    for (const path of files) {
      const file = await pool.read(path, basename(path));
      if (file.refused) {
        exit = EXIT_REFUSED;
        write(values, { file: file.fileName, refused: file.refused }, file.refused.sentence);
        continue;
      }
      const { conferenceDocument: document, fileName } = file;
      const world = await askWorld(chooseDataFolder(folder), register, {
        conference,
        keys: listDraftKeys(document),
        language: document.language,
      });
      const report = checkDraft(document, fileName, world);
      if (report.checks.some(({ level }) => level === 'mend')) exit = EXIT_REFUSED;
      const checks = report.checks.map((check) => ({ ...check, sentence: writeCheck(check) }));
      write(values, { file: fileName, ...report, checks }, describeReport(fileName, report));
    }
  } finally {
    await pool.close();
  }
  return exit;
}

function write(values: CommandInput['values'], row: unknown, text: string): void {
  process.stdout.write(values['json'] ? `${JSON.stringify(row)}\n` : `${text}\n`);
}

function readConference(value: unknown, { conferences }: SourceRegister): string {
  const known = `Known are: ${conferences.map(({ id }) => id).join(', ')}.`;
  if (typeof value !== 'string') throw new UsageError(`Name the conference: --conference ID. ${known}`);
  if (!conferences.some(({ id }) => id === value))
    throw new UsageError(`There is no conference “${value}”. ${known}`);
  return value;
}

/** From the data folder; from the server that has it, where one runs. */
async function askWorld(
  dataFolder: string,
  register: SourceRegister,
  asked: DraftAsked,
): Promise<DraftWorld> {
  try {
    const store = await openStore({ dataFolder, databaseUrl: process.env['DATABASE_URL'] || undefined });
    try {
      return await loadDraftWorld(store.db, register, asked);
    } finally {
      await store.close();
    }
  } catch (error) {
    const control = error instanceof FolderTaken ? error.holder?.control : undefined;
    if (!control) throw error instanceof FolderTaken ? new UsageError(error.message) : error;
    const answer = await fetch(`${control.url}/draft-worlds`, {
      method: 'POST',
      headers: { authorization: `Bearer ${control.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    if (!answer.ok)
      throw new UsageError(`The server that has the data answers ${answer.status}.`, { cause: error });
    return (await answer.json()) as DraftWorld;
  }
}
