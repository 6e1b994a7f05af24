import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../watch/issues/issue.ts';
import type { Scope, SourceRegister } from '../proceedings/register.ts';
import { buildRegister } from './build-register.ts';
import { FactsError } from './facts-error.ts';
import { loadMechanisms } from './load-watch.ts';
import type { WatchFacts } from './load-watch.ts';
import {
  areasFile,
  conferencesFile,
  identitiesFile,
  memberStatesFile,
  organisationsFile,
  ownIssuesFile,
  sessionsFile,
  variantsFile,
} from './schema.ts';
import { loadTopics } from './topics/load-topics.ts';
import type { TopicFacts } from './topics/load-topics.ts';
import type {
  AreaFact,
  ConferenceFact,
  FamilyFact,
  IdentityFact,
  OrganisationFact,
  SessionFact,
  StateFact,
  TopicFact,
  VariantFact,
} from './schema.ts';

/** The facts of one folder. `scope` keeps the States of a sample conference apart from the real ones. */
export interface FactsFolder {
  readonly scope: Scope;
  readonly memberStates: readonly StateFact[];
  readonly areas: readonly AreaFact[];
  readonly variants: readonly VariantFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly families: readonly FamilyFact[];
  readonly conferences: readonly ConferenceFact[];
  /** Resolutions by the issue they belong to. */
  readonly topics: readonly TopicFact[];
  readonly sessions: readonly SessionFact[];
  readonly identities: readonly IdentityFact[];
}

export interface Facts {
  /** data/ first (scope "itu"), then each extra folder. */
  readonly folders: readonly FactsFolder[];
  /** What `proceedings/` reads by; plain data, can be sent to a worker. */
  readonly register: SourceRegister;
  /** Issues, bodies and answers: of the real folder, for every conference. */
  readonly topics: TopicFacts;
  /** What the watch tells apart, and the lenses that it is seen through. */
  readonly watch: Omit<WatchFacts, 'rules'>;
}

export interface FactsOptions {
  /** Folder of the real facts; the project's data/ where not given. */
  readonly folder?: string;
  /**
   * Further folders of the same files, each optional, such as `sample/facts`: their States and organisations count
   * for their own conferences only, whatever codes they use.
   */
  readonly extra?: readonly string[];
  /** Folder of an organisation's own lenses. */
  readonly ownLenses?: string | undefined;
}

const DATA = join(import.meta.dirname, '../../data');

/** Loads and validates data/ and the extra folders. Throws a `FactsError` that names file and place. */
export function loadFacts({ folder = DATA, extra = [], ownLenses }: FactsOptions = {}): Facts {
  // A quarter of a second of YAML: commands that only read documents do not ask for it.
  let topics: TopicFacts | undefined;
  let watch: Facts['watch'] | undefined;
  const getTopics = (): TopicFacts => (topics ??= loadTopics(folder));
  const folders = [
    loadFolder(folder, 'itu', () => listAllTopics(getTopics().issues)),
    ...extra.map((path) => loadFolder(path, path, () => loadOwnTopics(path, getTopics().issues))),
  ];
  for (const [index, one] of folders.entries())
    checkReferences(one, folders, index === 0 ? folder : extra[index - 1]!);
  return {
    folders,
    register: buildRegister(folders),
    get topics() {
      return getTopics();
    },
    get watch() {
      return (watch ??= loadMechanisms({ folder, ownLenses }));
    },
  };
}

function loadFolder(folder: string, scope: Scope, loadTopicsOf: () => TopicFact[]): FactsFolder {
  const states = loadFile(folder, 'member-states', memberStatesFile);
  const conferences = loadFile(folder, 'conferences', conferencesFile);
  let topics: TopicFact[] | undefined;
  return {
    scope,
    memberStates: states?.memberStates ?? [],
    areas: loadFile(folder, 'other-areas', areasFile)?.areas ?? [],
    variants: loadFile(folder, 'name-variants', variantsFile)?.variants ?? [],
    organisations: loadFile(folder, 'regional-organisations', organisationsFile)?.organisations ?? [],
    families: conferences?.families ?? [],
    conferences: conferences?.conferences ?? [],
    get topics() {
      return (topics ??= loadTopicsOf());
    },
    sessions: loadFile(folder, 'sessions', sessionsFile)?.sessions ?? [],
    identities: loadFile(folder, 'identities', identitiesFile)?.identities ?? [],
  };
}

const listAllTopics = (issues: readonly Issue[]): TopicFact[] =>
  issues.flatMap((issue) => listTopics(issue, issue.instruments));

/** Numbers of resolutions by issue, of a conference of our own invention. */
export function loadOwnInstruments(folder: string): Pick<Issue, 'id' | 'instruments'>[] {
  return loadFile(folder, 'issues', ownIssuesFile)?.issues ?? [];
}

/** A conference of our own invention has resolutions of its own, on the issues of all. */
function loadOwnTopics(folder: string, issues: readonly Issue[]): TopicFact[] {
  return loadOwnInstruments(folder).flatMap(({ id, instruments }) => {
    const issue = issues.find((one) => one.id === id);
    if (!issue) throw new FactsError(`${basename(folder)}/issues: ${id} is no issue of data/issues`);
    return listTopics(issue, instruments);
  });
}

const listTopics = ({ id, name }: Issue, instruments: Issue['instruments']): TopicFact[] =>
  Object.entries(instruments).map(([family, resolutions]) => ({ id, family, name, resolutions }));

/** A file may be JSON or YAML. */
function loadFile<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  for (const [suffix, read] of [
    ['.json', JSON.parse],
    ['.yaml', (text: string) => parse(text) as unknown],
  ] as const) {
    const path = join(folder, `${name}${suffix}`);
    const text = readIfThere(path);
    if (text === undefined) continue;
    return check(path, () => read(text) as unknown, schema);
  }
  return undefined;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function check<Schema extends z.ZodType>(path: string, read: () => unknown, schema: Schema): z.infer<Schema> {
  let value: unknown;
  try {
    value = read();
  } catch (error) {
    throw new FactsError(`${basename(path)} cannot be read: ${(error as Error).message}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues
    .slice(0, 10)
    .map(
      ({ path: place, message }) => `${basename(path)}, ${place.map(String).join('.') || 'top'}: ${message}`,
    );
  throw new FactsError(lines.join('\n'));
}

/** What zod cannot see: codes that occur twice, members and families that are nowhere. */
function checkReferences(one: FactsFolder, folders: readonly FactsFolder[], folder: string): void {
  const fail = (file: string, what: string): never => {
    throw new FactsError(`${basename(folder)}/${file}: ${what}`);
  };
  const seen = new Set<string>();
  for (const { code } of [...one.memberStates, ...one.areas]) {
    if (code === null) continue;
    if (seen.has(code)) fail('member-states', `${code} occurs twice`);
    seen.add(code);
  }
  for (const { code } of one.variants)
    if (!seen.has(code)) fail('name-variants', `no State has the code ${code}`);
  const organisations = new Set<string>();
  for (const { id, members } of one.organisations) {
    if (organisations.has(id)) fail('regional-organisations', `${id} occurs twice`);
    organisations.add(id);
    const codes = [
      ...members.lists.flatMap(({ states }) => states),
      ...members.dated.map(({ state }) => state),
    ];
    for (const code of codes)
      if (!seen.has(code))
        fail('regional-organisations', `${id} has the member ${code}, which no State has as code`);
  }
  const families = new Set(folders.flatMap((other) => other.families.map(({ id }) => id)));
  for (const { id, family } of one.conferences)
    if (!families.has(family))
      fail('conferences', `${id} belongs to the family ${family}, which is not described`);
  const conferences = new Set(one.conferences.map(({ id }) => id));
  for (const { conference, names } of one.identities)
    if (!conferences.has(conference))
      fail('identities', `${names.join(' and ')} belong to ${conference}, which no conference has as id`);
}
