import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules } from '../../facts/load-watch.ts';
import type { RuleBook } from '../../watch/rule.ts';
import { completeDerived } from '../derive/complete-derived.ts';
import { watch } from '../derive/watch.ts';
import { hashRules } from '../derive/watch/hash-rules.ts';
import type { ImportContext } from '../import/import-files.ts';
import { tryRules } from './try-rules.ts';
import type { Trial, TriedFile } from './judge-twice.ts';

/** How far the judging by changed rules is. */
export interface Rejudging {
  readonly state: 'none' | 'waiting' | 'running' | 'ended' | 'failed';
  /** Texts of the conference under way. */
  readonly done: number;
  readonly total: number;
  /** Texts whose proposals were judged again, over all conferences. */
  readonly made: number;
}

/** What whoever keeps the rules works with. Only for this machine's own user: the pages ask the policy. */
export interface Workbench {
  /** data/rules as they are now: they may have changed since this server started. */
  rules(): RuleBook;
  listFiles(): string[];
  /** Text of one of them; null where there is none of that name. */
  readFile(name: string): string | null;
  /** Judges again what changed rules make stale, in the background; nothing where that is under way. */
  rejudge(): void;
  state(): Rejudging;
  /** What a file of rules would find and lose in a conference. */
  try(conference: string, file: TriedFile): Promise<Trial>;
  close(): Promise<void>;
}

const RULES = join(import.meta.dirname, '../../../data/rules');

const listFiles = (): string[] =>
  readdirSync(RULES)
    .filter((name) => name.endsWith('.yaml') && name !== 'version.yaml')
    .toSorted();

export function openWorkbench(context: ImportContext): Workbench {
  const stop = new AbortController();
  let kept: { readonly hash: string; readonly rules: RuleBook } | undefined;
  let rejudging: Rejudging = { state: 'none', done: 0, total: 0, made: 0 };
  let work: Promise<void> | undefined;

  async function run(): Promise<void> {
    rejudging = { state: 'waiting', done: 0, total: 0, made: 0 };
    try {
      const { made, failed } = await completeDerived(context, {
        derivations: [watch],
        signal: stop.signal,
        onProgress: ({ done, total }) => (rejudging = { ...rejudging, state: 'running', done, total }),
      });
      rejudging = { ...rejudging, state: failed.length > 0 ? 'failed' : 'ended', made };
    } catch (error) {
      console.error(error);
      rejudging = { ...rejudging, state: 'failed' };
    }
    work = undefined;
  }

  return {
    rules() {
      const hash = hashRules();
      // A tenth of a second of YAML: once for each state of the rules.
      if (kept?.hash !== hash) kept = { hash, rules: loadRules() };
      return kept.rules;
    },
    listFiles,
    readFile: (name) => (listFiles().includes(name) ? readFileSync(join(RULES, name), 'utf8') : null),
    rejudge() {
      if (!stop.signal.aborted) work ??= run();
    },
    state: () => rejudging,
    try: (conference, file) => tryRules(context, conference, file),
    async close() {
      stop.abort();
      await work;
    },
  };
}
