import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Block, Run } from '../../src/document/document.ts';
import { CORPUS, describeCorpus, listFiles, readCorpusFile } from './word-corpus.ts';

/** Letters by kind of change and author. */
type Marked = Record<string, string>;

const unescape = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
  );

/**
 * What the authors marked, by a scan of its own that knows nothing of paragraphs, fields, styles or tables: the
 * letters inside w:ins, w:del, w:moveTo and w:moveFrom, in the order of the file.
 */
function scanMarked(xml: string): Marked {
  const marked: Marked = {};
  const open: (readonly ['inserted' | 'deleted', string])[] = [];
  const text = xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '').replace(/<w:pPr>.*?<\/w:pPr>/gs, '');
  const pattern =
    /<w:(ins|del|moveTo|moveFrom)\s([^>]*[^/>])>|<\/w:(?:ins|del|moveTo|moveFrom)>|<(?:w:t|w:delText|m:t)(?:\s[^>]*)?>([^<]+)</g;
  for (const [, start, attributes, letters] of text.matchAll(pattern)) {
    if (letters !== undefined)
      for (const kind of ['inserted', 'deleted'] as const) {
        // Some programs write a deletion twice, one inside the other: the inner author counts.
        const author = open.findLast(([around]) => around === kind)?.[1];
        if (author === undefined) continue;
        const key = `${kind} by ${author}`;
        marked[key] = (marked[key] ?? '') + unescape(letters);
      }
    else if (start === undefined) open.pop();
    else
      open.push([
        start === 'ins' || start === 'moveTo' ? 'inserted' : 'deleted',
        unescape(/w:author="([^"]*)"/.exec(attributes!)![1]!),
      ]);
  }
  return marked;
}

function* listRuns(blocks: readonly Block[]): Generator<Run> {
  for (const block of blocks)
    if (block.kind === 'paragraph') yield* block.runs;
    else for (const row of block.rows) for (const cell of row.cells) yield* listRuns(cell.blocks);
}

/** The same out of what was read. */
function readMarked(blocks: readonly Block[]): Marked {
  const marked: Marked = {};
  for (const run of listRuns(blocks))
    for (const kind of ['inserted', 'deleted'] as const)
      if (run[kind]) {
        const key = `${kind} by ${run[kind].author}`;
        marked[key] = (marked[key] ?? '') + run.text;
      }
  return marked;
}

/** Tabs, breaks, hyphens and signs of symbol fonts (∗) are elements of their own, which the scan passes over. */
const plain = (marked: Marked) =>
  Object.fromEntries(
    Object.entries(marked)
      .map(([key, text]) => [key, text.replace(/[\s\u2011\u00AD∗]/g, '')] as const)
      .filter(([, text]) => text !== ''),
  );

const files = listFiles(
  '{human-redlines,itu-documents,model-conference/proposals,tracked-changes/**}/*.docx',
);

describeCorpus('the words that authors marked', () => {
  it.each(files)('are those that are read: %s', (name) => {
    const xml = strFromU8(unzipSync(readFileSync(join(CORPUS, name)))['word/document.xml']!);
    expect(plain(readMarked(readCorpusFile(name).document.blocks))).toEqual(plain(scanMarked(xml)));
  });

  it('are thousands in the redlines of an international group', () => {
    const letters = listFiles('human-redlines/*.docx').map(
      (name) => Object.values(readMarked(readCorpusFile(name).document.blocks)).join('').length,
    );
    expect(Math.min(...letters)).toBeGreaterThan(500);
  });
});
