import { basename } from 'node:path';
import { createReaderPool } from '../actions/reading/reader-pool.ts';
import type { AcceptedFile, ReadFile } from '../actions/reading/read-file.ts';
import { loadWatch } from '../facts/load-watch.ts';
import type { LensFact } from '../facts/watch-schema.ts';
import { loadTopics } from '../facts/topics/load-topics.ts';
import { describeChange } from '../matrix/watch/describe-change.ts';
import { findBodies, makeBodyFinder } from '../watch/bodies/find-bodies.ts';
import { findIssues, listTargetIssues, makeIssueFinder } from '../watch/issues/find-issues.ts';
import { createWatch } from '../watch/watch.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { findOwnLenses, loadRegister } from './load-register.ts';
import { describeWatched } from './watch/describe-watched.ts';
import type { WatchedFile } from './watch/describe-watched.ts';

export const command: Command = {
  name: 'watch',
  summary: 'what the machine sees in the changes that proposals make',
  help: `Usage: rapporteur watch FILE… [--json] [--lens ID]

Judges what proposals would change, and nothing that stood before: which mechanism a change is, in which
direction it goes, on which words. Every finding is a machine's, to be looked at by a person.

  --lens ID   what is protected: open-internet, or neutral for no judgement (open-internet)
  --json      one JSON object a line: {file, findings[{proposal, concern, direction: against|for, harms[],
              force{value, terms[{what, seen, factor}]}, change: inserted|deleted, quote, paragraph,
              range{start, end}, rule, rulesVersion, why}],
              issues[{proposal, issue, evidence[], why}],
              bodies[{proposal, body, document, quote, change, paragraph, range, why}]}
              or {file, refused{kind, sentence}}

"paragraph" is the place in the proposal's text after (before, for a paragraph that goes out as a whole).

Examples:
  rapporteur watch documents/*.docx
  rapporteur watch draft.docx --json | jq '.findings[] | select(.direction == "against") | .quote'

Exit codes: 0 all was read, 1 something was refused, 2 wrong usage.`,
  options: { json: { type: 'boolean' }, lens: { type: 'string' } },
  run,
};

async function run({ files, values }: CommandInput): Promise<number> {
  if (files.length === 0) throw new UsageError('Which files? See: rapporteur watch --help');
  const facts = loadWatch({ ownLenses: findOwnLenses() });
  const lens = chooseLens(facts.lenses, values['lens']);
  const topics = loadTopics();
  const judge = {
    watch: createWatch(facts.rules),
    lens,
    issues: makeIssueFinder(topics.issues),
    bodies: makeBodyFinder(topics.bodies),
  };
  const pool = createReaderPool({ register: loadRegister(), ...(files.length === 1 ? { size: 1 } : {}) });
  let exit = EXIT_DONE;
  try {
    // Read side by side, printed in the order given.
    const read = files.map((path) => pool.read(path, basename(path)));
    for (const pending of read) {
      const file: ReadFile = await pending;
      if (file.refused) {
        exit = EXIT_REFUSED;
        const row = { file: file.fileName, refused: file.refused };
        write(values, row, `${file.fileName}\n  refused: ${file.refused.sentence}`);
        continue;
      }
      const watched = judgeFile(file, judge);
      write(values, watched, describeWatched(watched, facts.concerns, lens));
    }
  } finally {
    await pool.close();
  }
  return exit;
}

const write = (values: CommandInput['values'], row: unknown, text: string): void =>
  void process.stdout.write(`${values['json'] ? JSON.stringify(row) : text}\n`);

function chooseLens(lenses: readonly LensFact[], wanted: CommandInput['values'][string]): LensFact {
  const id = typeof wanted === 'string' ? wanted : 'open-internet';
  const lens = lenses.find((one) => one.id === id);
  if (lens) return lens;
  const names = lenses.map((one) => one.id).join(', ');
  throw new UsageError(`There is no lens “${id}”. The lenses are: ${names}.`);
}

interface Judge {
  readonly watch: ReturnType<typeof createWatch>;
  readonly lens: LensFact;
  readonly issues: ReturnType<typeof makeIssueFinder>;
  readonly bodies: ReturnType<typeof makeBodyFinder>;
}

/** Held against what the authors had before them: the texts in force are in the database, and this asks none. */
function judgeFile({ fileName, conferenceDocument }: AcceptedFile, judge: Judge): WatchedFile {
  const family = conferenceDocument.conference?.split('-')[0] ?? 'PP';
  const watched: WatchedFile = { file: fileName, findings: [], issues: [], bodies: [] };
  for (const { id, ...proposal } of conferenceDocument.proposals) {
    const described = describeChange(
      { ...proposal, number: id, language: conferenceDocument.language ?? 'en' },
      null,
    );
    if (!described) continue;
    const { change } = described;
    watched.findings.push(...judge.watch.judge(change, judge.lens));
    watched.issues.push(
      ...findIssues(judge.issues, change, listTargetIssues(change, judge.issues.issues, family)),
    );
    watched.bodies.push(...findBodies(judge.bodies, change));
  }
  return watched;
}
