import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The way of the data, held: what each room of src/ may import from. A room not listed may import nothing.
 * `facts` knows the shapes that the pure rooms ask for and fills them from data/.
 */
const ARROWS: Record<string, readonly string[]> = {
  document: [],
  compare: ['document'],
  word: ['document'],
  proceedings: ['document'],
  watch: ['document', 'compare', 'proceedings'],
  matrix: ['document', 'compare', 'proceedings', 'watch'],
  policies: [],
  facts: ['document', 'proceedings', 'watch', 'matrix'],
  storage: ['document', 'compare', 'proceedings', 'watch', 'matrix', 'facts'],
  actions: ['document', 'word', 'proceedings', 'compare', 'watch', 'matrix', 'policies', 'facts', 'storage'],
  web: [
    'document',
    'word',
    'proceedings',
    'compare',
    'watch',
    'matrix',
    'policies',
    'facts',
    'storage',
    'actions',
  ],
  cli: [
    'document',
    'word',
    'proceedings',
    'compare',
    'watch',
    'matrix',
    'policies',
    'facts',
    'storage',
    'actions',
    'web',
  ],
};

/** No `node:` module and no I/O: these also run in a browser. */
const PURE = ['document', 'word', 'proceedings', 'compare', 'watch', 'matrix', 'policies'];

/** Packages that do no I/O and that a pure room may use. */
const PURE_PACKAGES = ['fflate', 'zod'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const root = join(import.meta.dirname, '../..');
const files = globSync('src/**/*.{ts,tsx}', { cwd: root });
const imports = files.flatMap((file) => listImports(file));

function listImports(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;
  return [...source.matchAll(pattern)].map((match) => {
    const name = match[2] ?? match[3] ?? match[4]!;
    const to = name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

const roomOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1]! : null);
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const featureOf = (path: string) => /^src\/web\/features\/([^/]+)\//.exec(path)?.[1] ?? null;

describe('the rooms of src', () => {
  it('import along the arrows only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [room, target] = [roomOf(from)!, roomOf(to)];
      return !isTest(from) && target !== null && target !== room && !(ARROWS[room] ?? []).includes(target);
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('are free of node modules and of packages with I/O where they are pure', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        !isTest(from) &&
        PURE.includes(roomOf(from)!) &&
        roomOf(to) === null &&
        !PURE_PACKAGES.some((name) => to === name || to.startsWith(`${name}/`)),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('have no cycle of files', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports)
      if (!typeOnly && roomOf(to)) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keep SQL to storage', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        !isTest(from) && roomOf(from) !== 'storage' && /^(kysely|pg|@electric-sql\/pglite)(\/|$)/.test(to),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keep the features of the web apart', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [feature, other] = [featureOf(from), featureOf(to)];
      return feature !== null && other !== null && feature !== other;
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});
