import { expect, it } from 'vitest';
import { buildEverything } from '../builders/everything.ts';
import { readFile } from '../builders/docx.ts';
import { describeCorpus, listFiles, readCorpusFile } from './word-corpus.ts';

describeCorpus('every element of real documents', () => {
  it('has a reader or stands in the list of what is knowingly skipped', () => {
    const unknown = new Map<string, string>();
    for (const name of listFiles('**/*.docx'))
      for (const { kind, place, sentence } of readCorpusFile(name).messages)
        if (kind === 'unknown-element') unknown.set(sentence, `${name}, ${place}`);
    expect([...unknown]).toEqual([]);
  });

  it('gives no message that a person would call wrong', () => {
    const kinds = listFiles('**/*.docx').flatMap((name) =>
      readCorpusFile(name).messages.map(({ kind, place }) => `${kind}: ${name}, ${place}`),
    );
    // LISTNUM fields in two files, in both also where they were accepted and rejected.
    expect(kinds.filter((kind) => !/^number-field: .*NumberingChange/.test(kind))).toEqual([]);
  });
});

it('a file with one of every kind of markup has no unknown element', () => {
  expect(readFile(buildEverything()).messages.map(({ kind }) => kind)).toEqual(['embedded-chunk']);
});
