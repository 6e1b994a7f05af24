import { expect, it } from 'vitest';
import { listParagraphs } from '../../src/document/views.ts';
import { readDocx } from '../../src/word/read/read-docx.ts';
import { writeDocx } from '../../src/word/write/write-docx.ts';
import { describeCorpus, listFiles, readCorpusFile } from './word-corpus.ts';

describeCorpus('a Word file that is read, written and read again', () => {
  it.for(listFiles('**/*.docx'))('%s has the same text before and after its changes', (name) => {
    const { document } = readCorpusFile(name);
    const again = readDocx(writeDocx({ document }));
    if (again.refused) throw new Error(again.refused.sentence);
    for (const side of ['before', 'after'] as const)
      expect(listParagraphs(again.document.blocks, side)).toEqual(listParagraphs(document.blocks, side));
  });
});
