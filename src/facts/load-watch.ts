import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Rule, RuleBook } from '../watch/rule.ts';
import { FactsError } from './facts-error.ts';
import { readYaml } from './read-yaml.ts';
import { concernFile, lensFile, rulesFile, versionFile } from './watch-schema.ts';
import type { ConcernFact, LensFact } from './watch-schema.ts';

/** What the watch judges by: mechanisms, lenses and rules. */
export interface WatchFacts {
  readonly concerns: readonly ConcernFact[];
  readonly lenses: readonly LensFact[];
  readonly rules: RuleBook;
}

const DATA = join(import.meta.dirname, '../../data');

export interface WatchOptions {
  readonly folder?: string;
  /** Folder of an organisation's own lenses, a file each, beside those of data/lenses. */
  readonly ownLenses?: string | undefined;
}

/** Loads and validates data/concerns, data/lenses and data/rules. Throws a `FactsError` that names file and place. */
export const loadWatch = (options: WatchOptions = {}): WatchFacts => ({
  ...loadMechanisms(options),
  rules: loadRules(join(options.folder ?? DATA, 'rules')),
});

/** What is said on screen of what the rules find: without the rules, whose words are many. */
export const loadMechanisms = ({ folder = DATA, ownLenses }: WatchOptions = {}): Omit<
  WatchFacts,
  'rules'
> => ({
  concerns: loadAll(join(folder, 'concerns'), concernFile),
  lenses: loadLenses([join(folder, 'lenses'), ...(ownLenses === undefined ? [] : [ownLenses])]),
});

function loadLenses(folders: readonly string[]): LensFact[] {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new FactsError(`There is no folder ${missing} of lenses.`);
  const lenses = folders.flatMap((folder) => loadAll(folder, lensFile)).map(checkLens);
  const twice = lenses.find(({ id }, at) => lenses.findIndex((one) => one.id === id) !== at);
  if (twice) throw new FactsError(`lenses: ${twice.id} occurs twice; give yours another id`);
  return lenses;
}

/** data/rules alone: what a judging thread needs. */
export function loadRules(folder: string = join(DATA, 'rules')): RuleBook {
  const { version } = read(join(folder, 'version.yaml'), versionFile);
  const concepts: Record<string, RuleBook['concepts'][string]> = {};
  const rules: Rule[] = [];
  const ids = new Set<string>();
  for (const path of listFiles(folder).filter((file) => basename(file) !== 'version.yaml')) {
    const file = read(path, rulesFile);
    const fail = (what: string): never => {
      throw new FactsError(`${basename(path)}: ${what}`);
    };
    for (const [name, phrases] of Object.entries(file.concepts)) {
      if (concepts[name]) fail(`the concept ${name} stands in another file, too`);
      concepts[name] = phrases;
    }
    for (const rule of file.rules) {
      if (ids.has(rule.id)) fail(`the rule ${rule.id} occurs twice`);
      ids.add(rule.id);
      const { concern } = file;
      if (concern === undefined) return fail(`has rules and no concern`);
      rules.push(
        'from' in rule ? { kind: 'replacement', concern, ...rule } : { kind: 'statement', concern, ...rule },
      );
    }
  }
  for (const rule of rules)
    for (const name of listNames(rule))
      if (!concepts[name])
        throw new FactsError(`rules: ${rule.id} names the concept ${name}, which is nowhere`);
  return { version, concepts, rules };
}

function listNames(rule: Rule): string[] {
  const ideas = rule.kind === 'statement' ? [...rule.all, rule.turns] : [rule.from, rule.to];
  return [...ideas.flat(), ...rule.about, ...rule.unless, ...rule.givesWay].map((name) =>
    name.replace(/^call:/, ''),
  );
}

function checkLens(lens: LensFact): LensFact {
  const known = new Set(lens.protects.map(({ id }) => id));
  for (const [concern, touched] of Object.entries(lens.touches))
    for (const id of touched ?? [])
      if (!known.has(id))
        throw new FactsError(`lenses/${lens.id}: ${concern} touches ${id}, which it does not protect`);
  return lens;
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name));

const loadAll = <Schema extends z.ZodType>(folder: string, schema: Schema): z.infer<Schema>[] =>
  listFiles(folder).map((path) => read(path, schema));

const read = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> =>
  readYaml(basename(path), readFileSync(path, 'utf8'), schema);
