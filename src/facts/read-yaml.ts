import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { FactsError } from './facts-error.ts';

type Issue = z.core.$ZodIssue;

/** YAML of a form. Throws a `FactsError` that names file, line and place of everything that is wrong, ten at most. */
export function readYaml<Schema extends z.ZodType>(
  name: string,
  text: string,
  schema: Schema,
): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new FactsError(`${name} cannot be read: ${broken.message}`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new FactsError(
    result.error.issues
      .flatMap(spreadUnion)
      .slice(0, 10)
      .map(({ path, message }) => {
        const line = findLine(document, lines, path);
        const place = path.map(String).join('.') || 'top';
        return `${name}, ${place}${line === null ? '' : ` (line ${line})`}: ${message}`;
      })
      .join('\n'),
  );
}

/** Of forms of which none fits, what is wrong with the one that comes nearest. */
function spreadUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0]!;
  return nearest
    .flatMap(spreadUnion)
    .map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Of the place itself, or of what should hold it. */
function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
