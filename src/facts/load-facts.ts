import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Scope, SourceRegister } from '../proceedings/register.ts';
import { buildRegister } from './build-register.ts';
import { FactsError } from './facts-error.ts';
import {
  areasFile,
  conferencesFile,
  memberStatesFile,
  organisationsFile,
  topicsFile,
  variantsFile,
} from './schema.ts';
import type {
  AreaFact,
  ConferenceFact,
  FamilyFact,
  OrganisationFact,
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
  readonly topics: readonly TopicFact[];
}

export interface Facts {
  /** data/ first (scope "itu"), then each extra folder. */
  readonly folders: readonly FactsFolder[];
  /** What `proceedings/` reads by; plain data, can be sent to a worker. */
  readonly register: SourceRegister;
}

export interface FactsOptions {
  /** Folder of the real facts; the project's data/ where not given. */
  readonly folder?: string;
  /**
   * Further folders of the same files, each optional, such as `sample/facts`: their States and organisations count
   * for their own conferences only, whatever codes they use.
   */
  readonly extra?: readonly string[];
}

const DATA = join(import.meta.dirname, '../../data');

/** Loads and validates data/ and the extra folders. Throws a `FactsError` that names file and place. */
export function loadFacts({ folder = DATA, extra = [] }: FactsOptions = {}): Facts {
  const folders = [loadFolder(folder, 'itu'), ...extra.map((path) => loadFolder(path, path))];
  for (const [index, one] of folders.entries())
    checkReferences(one, folders, index === 0 ? folder : extra[index - 1]!);
  return { folders, register: buildRegister(folders) };
}

function loadFolder(folder: string, scope: Scope): FactsFolder {
  const states = loadFile(folder, 'member-states', memberStatesFile);
  const conferences = loadFile(folder, 'conferences', conferencesFile);
  return {
    scope,
    memberStates: states?.memberStates ?? [],
    areas: loadFile(folder, 'other-areas', areasFile)?.areas ?? [],
    variants: loadFile(folder, 'name-variants', variantsFile)?.variants ?? [],
    organisations: loadFile(folder, 'regional-organisations', organisationsFile)?.organisations ?? [],
    families: conferences?.families ?? [],
    conferences: conferences?.conferences ?? [],
    topics: loadFile(folder, 'topics', topicsFile)?.topics ?? [],
  };
}

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
}
