import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocx } from '../src/word/read/read-docx.ts';
import { readRedline } from './measure/redline.ts';
import type { Segment } from '../src/compare/difference/segment.ts';

/** Real documents to measure on; they are no part of the project. */
export const CORPUS = process.env['RAPPORTEUR_CORPUS'] ?? join(import.meta.dirname, '../../shared/corpus');

export const hasCorpus = (): boolean => existsSync(CORPUS);

/** Paths of the corpus, sorted. */
export const listCorpus = (...patterns: string[]): string[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: CORPUS }))
    .toSorted()
    .map((path) => join(CORPUS, path));

export interface Redline {
  readonly name: string;
  readonly truth: readonly Segment[];
  readonly before: string;
  readonly after: string;
}

/** A Word file with tracked changes as its two texts and what its authors marked. */
export function loadRedline(path: string): Redline {
  const read = readDocx(readFileSync(path));
  if (read.refused) throw new Error(`${path}: ${read.refused.sentence}`);
  const truth = readRedline(read.document);
  const side = (op: '-' | '+'): string =>
    truth
      .filter((segment) => segment.op === '=' || segment.op === op)
      .map(({ text }) => text)
      .join('');
  return { name: basename(path), truth, before: side('-'), after: side('+') };
}
