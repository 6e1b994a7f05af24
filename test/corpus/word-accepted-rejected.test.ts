import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listParagraphs } from '../../src/document/views.ts';
import type { Side } from '../../src/document/views.ts';
import { CORPUS, describeCorpus, listFiles, readCorpusFile } from './word-corpus.ts';

const textsOf = (name: string, side: Side) =>
  listParagraphs(readCorpusFile(name).document.blocks, side).map(({ text }) => text);

const pairs = listFiles('{tracked-changes/powertools,itu-documents}/*.docx').flatMap((name) =>
  (
    [
      ['Rejected', 'before'],
      ['Accepted', 'after'],
    ] as const
  ).flatMap(([ending, side]) => {
    const other = name.replace(/\.docx$/, `-${ending}.docx`);
    return existsSync(join(CORPUS, other)) ? [{ name, other, side }] : [];
  }),
);

describeCorpus('tracked changes, accepted and rejected by another program', () => {
  it.each(pairs)('$name has $side them the text of $other', ({ name, other, side }) => {
    const texts = textsOf(name, side);
    expect(texts).toEqual(textsOf(other, 'before'));
    expect(texts).toEqual(textsOf(other, 'after'));
  });

  it('come in pairs enough to mean something', () => {
    expect(pairs.length).toBeGreaterThan(60);
  });
});

/** The paragraphs of pandoc's native format as text. */
function readNative(native: string): string[] {
  const list: string[] = [];
  for (const [, word, text] of native.matchAll(
    /\b(Para|Plain|Header|Space|SoftBreak|LineBreak)\b|Str\s+("(?:[^"\\]|\\.)*")/g,
  )) {
    if (word === 'Para' || word === 'Plain' || word === 'Header') list.push('');
    else
      list[list.length - 1] +=
        word === undefined ? readHaskellString(text!) : word === 'LineBreak' ? '\n' : ' ';
  }
  return list.filter((text) => text.trim() !== '');
}

const readHaskellString = (literal: string) =>
  JSON.parse(
    literal.replace(/\\(\d+)\\?&?/g, (_, code: string) => String.fromCodePoint(Number(code))),
  ) as string;

const natives = listFiles('tracked-changes/pandoc/*_{accept,reject,no_comments}.native');

describeCorpus('tracked changes as pandoc reads them', () => {
  it.each(natives)('%s', (native) => {
    const side = native.endsWith('_reject.native') ? 'before' : 'after';
    const texts = textsOf(native.replace(/_(?:accept|reject|no_comments)\.native$/, '.docx'), side)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const expected = readNative(readFileSync(join(CORPUS, native), 'utf8')).map((text) => text.trim());
    // Where a deleted mark joins two paragraphs pandoc puts a space between them; Word puts nothing, as the pairs
    // above show (RP005, RP046). So that one text is held without its spaces.
    const joins = native.includes('paragraph_insertion_deletion_accept');
    const shown = (list: readonly string[]) => (joins ? list.map((text) => text.replaceAll(' ', '')) : list);
    expect(shown(texts)).toEqual(shown(expected));
  });
});
