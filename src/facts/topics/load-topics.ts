import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Answers } from '../../watch/answers/answer.ts';
import type { Body } from '../../watch/bodies/body.ts';
import type { Issue } from '../../watch/issues/issue.ts';
import { FactsError } from '../facts-error.ts';
import { agreedFile, bodiesFile, issuesFile, pointsFile } from './schema.ts';

/** Issues, the bodies whose work they touch, and what one may answer. */
export interface TopicFacts {
  readonly issues: readonly Issue[];
  readonly bodies: readonly Body[];
  readonly answers: Answers;
}

const DATA = join(import.meta.dirname, '../../../data');

/** Loads and validates data/issues, data/bodies and data/answers. Throws a `FactsError` that names file and place. */
export function loadTopics(folder = DATA): TopicFacts {
  const list = (name: string) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => join(folder, name, file));
  const issues = list('issues').flatMap((path) => readYaml(path, issuesFile).issues);
  const bodies = list('bodies').flatMap((path) => readYaml(path, bodiesFile).bodies);
  const answers = {
    agreed: readYaml(join(folder, 'answers/agreed-language.yaml'), agreedFile).agreed,
    points: readYaml(join(folder, 'answers/talking-points.yaml'), pointsFile).points,
  };
  checkReferences({ issues, bodies, answers });
  return { issues, bodies, answers };
}

const listIds = (where: string, ids: readonly string[]): Set<string> => {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new FactsError(`${where}: ${twice} occurs twice`);
  return new Set(ids);
};
const check = (where: string, known: ReadonlySet<string>, named: readonly string[]): void => {
  const missing = named.find((id) => !known.has(id));
  if (missing !== undefined) throw new FactsError(`${where}: ${missing} is nowhere`);
};

/** What zod cannot see: ids that occur twice, or that are nowhere. */
function checkReferences({ issues, bodies, answers }: TopicFacts): void {
  const knownIssues = listIds(
    'issues',
    issues.map(({ id }) => id),
  );
  const knownBodies = listIds(
    'bodies',
    bodies.map(({ id }) => id),
  );
  for (const issue of issues) check(`issues, ${issue.id}`, knownBodies, issue.bodies);
  for (const body of bodies) {
    check(`bodies, ${body.id}`, knownIssues, body.issues);
    if (body.within !== null) check(`bodies, ${body.id}`, knownBodies, [body.within]);
    listIds(
      `bodies, ${body.id}`,
      body.documents.map(({ id }) => id),
    );
  }
  listIds(
    'answers',
    [...answers.agreed, ...answers.points].map(({ id }) => id),
  );
  for (const one of [...answers.agreed, ...answers.points])
    check(`answers, ${one.id}`, knownIssues, one.issues);
}

function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  let value: unknown;
  try {
    value = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new FactsError(`${basename(path)} cannot be read: ${(error as Error).message}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues
    .slice(0, 10)
    .map(({ path: at, message }) => `${basename(path)}, ${at.map(String).join('.') || 'top'}: ${message}`);
  throw new FactsError(lines.join('\n'));
}
