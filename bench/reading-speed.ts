import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { nodeInflate } from '../src/actions/reading/node-inflate.ts';
import { DEFAULT_LIMITS } from '../src/word/package/limits.ts';
import { openParts } from '../src/word/package/parts.ts';
import { readDocx } from '../src/word/read/read-docx.ts';
import type { Bench, Goal, Result } from './bench.ts';
import { hasCorpus, listCorpus } from './corpus.ts';
import { timeBest, timeBestAsync } from './measure/time.ts';

export const bench: Bench = {
  name: 'reading-speed',
  title: 'Speed of reading Word files',
  run: async () => (hasCorpus() ? measure() : null),
};

const SETS: Readonly<Record<string, readonly string[]>> = {
  'model conference': ['model-conference/*/*.docx'],
  'ITU, real': ['itu-documents/*.docx'],
  'human-redlines': ['human-redlines/*.docx'],
  'tracked-changes': ['tracked-changes/*/*.docx'],
};

/** What reading needs of a package: text, styles, lists, notes, comments, headers, and the way to them. */
const PARTS =
  /^(?:_rels\/\.rels|\[Content_Types\]\.xml|word\/(?:_rels\/document\.xml\.rels|(?:document|styles|numbering|footnotes|endnotes|comments|header\d*)\.xml))$/i;

const ROUNDS = { warmUp: 3, runs: 7 };

interface Row {
  readonly set: string;
  readonly files: number;
  readonly ours: number;
  readonly scan: number;
  readonly mammoth: number;
  readonly pandoc: number | null;
}

async function measure(): Promise<Result> {
  const withPandoc = spawnSync('pandoc', ['--version']).status === 0;
  const rows: Row[] = [];
  for (const [set, patterns] of Object.entries(SETS)) {
    const paths = listCorpus(...patterns);
    const files = paths.map((path) => readFileSync(path));
    rows.push({
      set,
      files: files.length,
      ours: timeBest(() => files.forEach((bytes) => readDocx(bytes, { inflate: nodeInflate })), ROUNDS),
      scan: timeBest(() => files.forEach(scan), ROUNDS),
      mammoth: await timeBestAsync(
        async () => {
          for (const buffer of files) await mammoth.convertToHtml({ buffer });
        },
        { warmUp: 1, runs: 3 },
      ),
      // A process a file, as somebody with a folder would; starting it is a part of that.
      pandoc: withPandoc ? timeBest(() => paths.forEach(runPandoc), { warmUp: 0, runs: 1 }) : null,
    });
  }
  const all = rows.reduce((sum, row) => ({
    set: '**all**',
    files: sum.files + row.files,
    ours: sum.ours + row.ours,
    scan: sum.scan + row.scan,
    mammoth: sum.mammoth + row.mammoth,
    pandoc: sum.pandoc === null || row.pandoc === null ? null : sum.pandoc + row.pandoc,
  }));
  return {
    method:
      'All files of a set in memory, fastest of 7 rounds (mammoth 3, pandoc 1). Bare scan: the parts that we read, inflated with zlib and pulled through saxes with empty handlers. pandoc: one process a file, tracked changes kept.',
    columns: ['set', 'files', 'ours, ms', 'bare scan, ms', 'ours ÷ scan', 'mammoth ÷ ours', 'pandoc ÷ ours'],
    rows: [...rows, all].map((row) => [
      row.set,
      row.files,
      row.ours.toFixed(0),
      row.scan.toFixed(0),
      (row.ours / row.scan).toFixed(2),
      (row.mammoth / row.ours).toFixed(1),
      row.pandoc === null ? 'not installed' : (row.pandoc / row.ours).toFixed(0),
    ]),
    goals: judge(all),
  };
}

function judge({ ours, scan: bare, mammoth: other, pandoc }: Row): Goal[] {
  const goals: Goal[] = [
    {
      goal: 'at most 2 times the bare scan',
      measured: `${(ours / bare).toFixed(2)} times`,
      reached: ours / bare <= 2,
    },
    {
      goal: 'at least 5 times faster than mammoth',
      measured: `${(other / ours).toFixed(1)} times`,
      reached: other / ours >= 5,
    },
  ];
  if (pandoc !== null)
    goals.push({
      goal: 'at least 50 times faster than pandoc as a process',
      measured: `${(pandoc / ours).toFixed(0)} times`,
      reached: pandoc / ours >= 50,
    });
  return goals;
}

function scan(bytes: Uint8Array): void {
  const parts = openParts(bytes, nodeInflate, DEFAULT_LIMITS);
  for (const name of parts.names) {
    if (!PARTS.test(name)) continue;
    const parser = new SaxesParser();
    parser.on('opentag', ignore);
    parser.on('closetag', ignore);
    parser.on('text', ignore);
    parser.on('error', ignore);
    parser.write(parts.find(name, DEFAULT_LIMITS.textBytes)!).close();
  }
}

function ignore(): void {}

function runPandoc(path: string): void {
  spawnSync('pandoc', ['--from=docx', '--to=plain', '--track-changes=all', '--output=/dev/null', path]);
}
