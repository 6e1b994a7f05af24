import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Block } from '../../document/document.ts';
import { loadTriedRules } from '../../facts/load-tried-rules.ts';
import { loadRules } from '../../facts/load-watch.ts';
import { describeChange } from '../../matrix/watch/describe-change.ts';
import type { Finding } from '../../watch/finding.ts';
import type { RuleBook } from '../../watch/rule.ts';
import { createWatch } from '../../watch/watch.ts';
import { compareFindings } from '../../watch/workbench/compare-findings.ts';
import type { FindingsDifference } from '../../watch/workbench/compare-findings.ts';
import type { ProposalsToJudge } from '../derive/watch/judge-proposals.ts';

/** A file of data/rules as somebody would have it: "mandate.yaml". */
export interface TriedFile {
  readonly name: string;
  readonly text: string;
}

/** What the file would find and lose, and how often each of its rules finds something; or what is wrong with it. */
export type Trial =
  | { readonly problem: string }
  | (FindingsDifference & {
      readonly problem: null;
      readonly proposals: number;
      readonly caught: readonly { readonly rule: string; readonly findings: number }[];
    });

export interface TrialInput {
  readonly file: TriedFile;
  readonly proposals: ProposalsToJudge['proposals'];
}

/** Runs in a thread: the proposals by the rules in force, and with the file in place of that of the same name. */
export function judgeTwice({ file, proposals }: TrialInput): Trial {
  let tried: RuleBook;
  let watches: readonly ReturnType<typeof createWatch>[];
  try {
    tried = loadFile(file);
    watches = [loadRules(), tried].map((book) => createWatch(book));
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const found: [Finding[], Finding[]] = [[], []];
  for (const { content, base, ...proposal } of proposals) {
    const described = describeChange(
      { ...proposal, content: readBlocks(content) },
      base === null ? null : readBlocks(base),
    );
    if (described) for (const at of [0, 1] as const) found[at].push(...watches[at]!.judge(described.change));
  }
  const concern = basename(file.name, '.yaml');
  const rules = tried.rules.filter((rule) => rule.concern === concern);
  return {
    problem: null,
    proposals: proposals.length,
    ...compareFindings(...found),
    caught: rules.map(({ id }) => ({
      rule: id,
      findings: found[1].filter(({ rule }) => rule === id).length,
    })),
  };
}

function loadFile({ name, text }: TriedFile): RuleBook {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-tried-'));
  try {
    const path = join(folder, basename(name));
    writeFileSync(path, text);
    return loadTriedRules([path]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readBlocks = (json: string): readonly Block[] => JSON.parse(json) as readonly Block[];
