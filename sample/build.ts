import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block, Run } from '../src/document/document.ts';
import { writeDocx } from '../src/word/write/write-docx.ts';
import { documentHead, getFileName, getSymbol, makeHeadTable, plain, textHead } from './document-head.ts';
import { LANGUAGES } from './languages.ts';
import type { HeadWords } from './languages.ts';
import { readAfter } from './revise.ts';
import { draft, expandRevisions, makePens, numberParagraphs, readSource } from './source.ts';
import type { Draft, Source, Surroundings } from './source.ts';

/** Place and year that texts of this conference bear, by language. */
const EDITIONS = { en: 'Port Amaris, 2026', fr: 'Port Amaris, 2026', ar: 'بورت أماريس، 2026' } as const;

const TEXTS = join(import.meta.dirname, 'texts');

/** The sample conference as files: path below sample/ ("documents/S26-…docx") and bytes, always the same. */
export function buildSample(): Map<string, Uint8Array> {
  const inForce = readFolder('in-force');
  const getInForce = (name: string) => {
    const source = inForce.get(name);
    if (!source) throw new Error(`There is no text in force ${name}.`);
    return source;
  };
  const files = new Map<string, Uint8Array>();
  for (const [name, source] of inForce)
    files.set(`in-force/SAMPLE22-${name}.docx`, buildText(source, getInForce));
  for (const [, source] of readFolder('documents')) {
    const [name, bytes] = buildDocument(source, getInForce);
    files.set(`documents/${name}`, bytes);
  }
  for (const [name, source] of readFolder('adopted'))
    files.set(`adopted/SAMPLE26-${name}.docx`, buildText(source, getInForce));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readFolder(folder: string): Map<string, Source> {
  const names = readdirSync(join(TEXTS, folder)).filter((name) => name.endsWith('.md'));
  return new Map(
    names
      .sort()
      .map((name) => [name.slice(0, -3), readSource(readFileSync(join(TEXTS, folder, name), 'utf8'))]),
  );
}

function buildDocument(source: Source, getInForce: Surroundings['getInForce']): [string, Uint8Array] {
  const head = documentHead.parse(source.head);
  const words = LANGUAGES[head.language];
  const made = draft(source, {
    words,
    pens: makePens(head.authors, `${head.changed ?? dayBefore(head.date)}T10:00:00Z`),
    edition: EDITIONS[head.language],
    getInForce,
  });
  const { table, layout } = makeHeadTable(head);
  made.layouts.set(table, layout);
  const blocks: Block[] = [table, plain('Note', words.sample, words, { italic: true }), ...made.blocks];
  const bytes = write({ ...made, blocks }, words, getSymbol(head), {
    title: head.title,
    created: `${head.date}T08:00:00Z`,
  });
  // Where a transfer broke off: the directory of the archive is missing.
  return [getFileName(head), head.truncated ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes];
}

/** A text in force or adopted: the text alone and clean, below a page header that says what it is. */
function buildText(source: Source, getInForce: Surroundings['getInForce']): Uint8Array {
  const { name, status, language, created } = textHead.parse(source.head);
  const words = LANGUAGES[language];
  const surroundings = { words, pens: makePens(['-'], created), edition: EDITIONS[language], getInForce };
  const whole = expandRevisions(source, surroundings);
  const lines = whole.lines.map(readAfter).filter((line) => line !== '');
  const made = draft({ ...whole, lines }, surroundings);
  return write(made, words, `${status}: ${name}`, { title: name, created: `${created}T08:00:00Z` });
}

function write(
  made: Draft,
  words: HeadWords,
  symbol: string,
  { title, created }: { title: string; created: string },
): Uint8Array {
  const page: Run = { text: '1' };
  const header: Block[] = [
    { kind: 'paragraph', index: 0, style: 'header', runs: [{ text: '– ' }, page, { text: ' –' }], mark: {} },
    { kind: 'paragraph', index: 1, style: 'header', runs: [{ text: symbol }], mark: {} },
  ];
  return writeDocx({
    document: { blocks: numberParagraphs(made.blocks, made.layouts), notes: made.notes, headers: [header] },
    footer: [plain('footer', words.footer, words)],
    layouts: made.layouts,
    fields: new Map([[page, 'PAGE']]),
    properties: {
      title,
      subject: 'SAMPLE-26, a fictional conference',
      description: words.sample,
      creator: 'Rapporteur sample',
      created,
      language: words.tag,
    },
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

if (import.meta.main) {
  for (const folder of ['documents', 'in-force', 'adopted'])
    rmSync(join(import.meta.dirname, folder), { recursive: true, force: true });
  for (const [path, bytes] of buildSample()) {
    mkdirSync(dirname(join(import.meta.dirname, path)), { recursive: true });
    writeFileSync(join(import.meta.dirname, path), bytes);
  }
}
