import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Segment } from '../../src/compare/difference/segment.ts';
import { readDocx } from '../../src/word/read/read-docx.ts';
import { writeDocx } from '../../src/word/write/write-docx.ts';
import { readRedline } from './redline.ts';

const VERSION = '12.6.2';
const folder = join(import.meta.dirname, `../../node_modules/.cache/docxodus-${VERSION}`);

interface Docxodus {
  initialize(path?: string): Promise<void>;
  compareDocuments(before: Uint8Array, after: Uint8Array): Promise<Uint8Array>;
}

/**
 * Docxodus, a fork of Open-Xml-PowerTools in WebAssembly, which compares Word files and answers with tracked changes.
 * It gets each text as a Word file of plain paragraphs, and its answer is read like any other. It is 37 MB, so it comes
 * on demand and is no dependency of the project; null where it cannot be installed.
 */
export async function openDocxodus(): Promise<((a: string, b: string) => Promise<Segment[]>) | null> {
  const entry = join(folder, 'node_modules/docxodus/dist/core.js');
  if (!existsSync(entry)) install();
  if (!existsSync(entry)) return null;
  const docxodus = (await import(pathToFileURL(entry).href)) as Docxodus;
  await quietly(() => docxodus.initialize());
  return async (a, b) => {
    const redline = await quietly(() => docxodus.compareDocuments(writePlain(a), writePlain(b)));
    const read = readDocx(redline);
    if (read.refused) throw new Error(`Docxodus wrote what cannot be read: ${read.refused.sentence}`);
    return readRedline(read.document);
  };
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  spawnSync(
    'npm',
    ['install', `docxodus@${VERSION}`, '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
}

const writePlain = (text: string): Uint8Array =>
  writeDocx({
    document: {
      blocks: text
        .replace(/\n$/u, '')
        .split('\n')
        .map((line, index) => ({
          kind: 'paragraph',
          index,
          style: 'Normal',
          runs: [{ text: line }],
          mark: {},
        })),
      notes: {},
      headers: [],
    },
  });

const nothing = (): void => {};

/** Its runtime tells the console about its own tables. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log, info, warn } = console;
  Object.assign(console, { log: nothing, info: nothing, warn: nothing });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, info, warn });
  }
}
