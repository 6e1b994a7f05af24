import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { createReaderPool } from '../actions/reading/reader-pool.ts';
import type { ReadFile } from '../actions/reading/read-file.ts';
import { FactsError } from '../facts/facts-error.ts';
import { loadTriedRules } from '../facts/load-tried-rules.ts';
import { loadRules } from '../facts/load-watch.ts';
import { describeChange } from '../matrix/watch/describe-change.ts';
import type { Finding } from '../watch/finding.ts';
import type { RuleBook } from '../watch/rule.ts';
import { createWatch } from '../watch/watch.ts';
import { compareFindings } from '../watch/workbench/compare-findings.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { loadRegister } from './load-register.ts';

export const command: Command = {
  name: 'try-rules',
  summary: 'what a change of the rules would catch and lose, before it goes live',
  help: `Usage: rapporteur try-rules --rules FILE.yaml DOCUMENT… [--json]

Judges the documents twice: by the rules in force (data/rules), and with the files given in place of those of
the same name. Prints what would be found more (+) and no more (-). Nothing is stored, nothing goes live.

  --rules FILE   may be given several times
  --json         one JSON object a line: {file, gained[], lost[], kept} or {file, refused{kind, sentence}}

Example:
  cp data/rules/mandate.yaml /tmp/ && edit /tmp/mandate.yaml
  rapporteur try-rules --rules /tmp/mandate.yaml documents/*.docx

Exit codes: 0 all was read, 1 a document or the rules were refused, 2 wrong usage.`,
  options: { rules: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  run,
};

async function run({ files, values }: CommandInput): Promise<number> {
  const paths = [values['rules'] ?? []].flat().filter((one) => typeof one === 'string');
  if (paths.length === 0 || files.length === 0)
    throw new UsageError('Which rules, on which documents? See: rapporteur try-rules --help');
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`There is no file ${missing}.`);
  let tried: RuleBook;
  try {
    tried = loadTriedRules(paths);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT_REFUSED;
  }
  const watches = [createWatch(loadRules()), createWatch(tried)] as const;
  const pool = createReaderPool({ register: loadRegister(), ...(files.length === 1 ? { size: 1 } : {}) });
  const total = { gained: 0, lost: 0, kept: 0 };
  let exit = EXIT_DONE;
  try {
    for (const pending of files.map((path) => pool.read(path, basename(path)))) {
      const file = await pending;
      const [inForce, after] = watches.map((watch) => judge(file, watch));
      if (file.refused) exit = EXIT_REFUSED;
      const difference = compareFindings(inForce!, after!);
      total.gained += difference.gained.length;
      total.lost += difference.lost.length;
      total.kept += difference.kept;
      const row = file.refused
        ? { file: file.fileName, refused: file.refused }
        : { file: file.fileName, ...difference };
      if (values['json']) process.stdout.write(`${JSON.stringify(row)}\n`);
      else if (file.refused) process.stdout.write(`${file.fileName}\n  refused: ${file.refused.sentence}\n`);
      else write(file.fileName, difference);
    }
  } finally {
    await pool.close();
  }
  if (!values['json'])
    process.stdout.write(`${total.gained} more, ${total.lost} no more, ${total.kept} as before\n`);
  return exit;
}

function judge(file: ReadFile, watch: ReturnType<typeof createWatch>): Finding[] {
  if (file.refused) return [];
  const { proposals, language } = file.conferenceDocument;
  return proposals.flatMap(({ id, ...proposal }) => {
    const described = describeChange({ ...proposal, number: id, language: language ?? 'en' }, null);
    return described ? watch.judge(described.change) : [];
  });
}

const line = (sign: string) => (finding: Finding) =>
  `  ${sign} ${finding.proposal}  ${finding.concern}, ${finding.direction} (${finding.rule}): “${finding.quote}”\n`;

function write(file: string, { gained, lost }: ReturnType<typeof compareFindings>): void {
  if (gained.length + lost.length === 0) return;
  process.stdout.write(`${file}\n${gained.map(line('+')).join('')}${lost.map(line('-')).join('')}`);
}
