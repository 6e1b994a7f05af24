import { array, assert, constantFrom, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Paragraph, Revision, Run } from '../../document/document.ts';
import { readDocx } from '../read/read-docx.ts';
import { writeDocx } from './write-docx.ts';

const ana: Revision = { author: 'Ana', date: '2026-03-02T09:00:00Z' };
const ben: Revision = { author: 'Ben & Co', date: null };

const p = (index: number, runs: readonly Run[], rest: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  index,
  style: 'Normal',
  runs,
  mark: {},
  ...rest,
});
const doc = (blocks: readonly Block[], rest: Partial<Document> = {}): Document => ({
  blocks,
  notes: {},
  headers: [],
  ...rest,
});

function readBack(document: Document): Document {
  const read = readDocx(writeDocx({ document }));
  if (read.refused) throw new Error(read.refused.sentence);
  expect(read.messages).toEqual([]);
  return read.document;
}

describe('a document that is written and read again', () => {
  it('has the same tracked runs and marks, table, note and header', () => {
    const document = doc(
      [
        p(
          0,
          [{ text: 'a\tb\nc' }, { text: 'old', deleted: ana }, { text: 'new', inserted: ben, italic: true }],
          {
            style: 'Res_title2 (own)',
            mark: { inserted: ana },
          },
        ),
        p(
          1,
          [
            { text: 'x', inserted: ana, deleted: ben },
            { text: '', note: 'footnote 1' },
          ],
          {
            mark: { deleted: ben },
          },
        ),
        {
          kind: 'table',
          rows: [
            {
              cells: [
                { columns: 1, blocks: [p(2, [{ text: '5\nPP-14' }])] },
                { columns: 2, blocks: [p(3, [{ text: 'text' }])] },
              ],
              deleted: ana,
            },
            {
              cells: [
                { columns: 1, continues: true, blocks: [p(4, [])] },
                { columns: 1, blocks: [p(5, [{ text: 'c' }])] },
                { columns: 1, blocks: [p(6, [])] },
              ],
            },
          ],
        },
        p(7, [{ text: 'عربي', rtl: true, lang: 'ar-SA' }], { rtl: true }),
      ],
      {
        notes: {
          'footnote 1': { kind: 'footnote', blocks: [p(0, [{ text: 'note' }], { style: 'footnote text' })] },
        },
        headers: [[p(0, [{ text: 'S26/1-E' }], { style: 'header' })]],
      },
    );
    expect(readBack(document)).toEqual(document);
  });

  it('has a move of whole paragraphs under its name at both ends', () => {
    const move: Revision = { ...ana, move: 'exchange' };
    const document = doc([
      p(0, [{ text: 'one', deleted: move }], { mark: { deleted: move } }),
      p(1, [{ text: 'two', deleted: move }], { mark: { deleted: move } }),
      p(2, [{ text: 'between' }]),
      p(3, [{ text: 'one', inserted: move }], { mark: { inserted: move } }),
      p(4, [{ text: 'two', inserted: move }], { mark: { inserted: move } }),
      p(5, [{ text: 'end' }]),
    ]);
    expect(readBack(document)).toEqual(document);
  });

  it('has bold and italics as the model says, whatever its style looks like', () => {
    const runs: Run[] = [{ text: 'MOD', bold: true }, { text: ' ' }, { text: 'x', italic: true }];
    const document = doc([p(0, runs, { style: 'Proposal' }), p(1, runs, { style: 'Call' }), p(2, runs)]);
    expect(readBack(document)).toEqual(document);
  });

  it('has the style before a tracked change of properties', () => {
    const document = doc([p(0, [{ text: 'x' }], { style: 'Call', formerStyle: 'Normal', reformatted: ana })]);
    expect(readBack(document).blocks).toMatchObject([
      { style: 'Call', formerStyle: 'Normal', reformatted: ana },
    ]);
  });

  it('has the language of its runs in every script', () => {
    const document = doc([
      p(0, [
        { text: 'un', lang: 'fr-FR' },
        { text: 'إن', lang: 'ar-SA', rtl: true },
        { text: '决议', lang: 'zh-CN' },
      ]),
    ]);
    expect(readBack(document)).toEqual(document);
  });

  it('has an automatic number as typed text, as each side shows it', () => {
    const document = doc([p(0, [{ text: 'item' }], { number: { before: 'a)', after: 'b)' } })]);
    expect(readBack(document).blocks).toEqual([
      p(0, [
        { text: 'a)\t', deleted: { author: '', date: null } },
        { text: 'b)\t', inserted: { author: '', date: null } },
        { text: 'item' },
      ]),
    ]);
  });

  it('has the same paragraphs, whatever was tracked', () => {
    const tracked = constantFrom(
      {},
      { inserted: ana },
      { deleted: ana },
      { inserted: ana, deleted: ben },
      { deleted: { ...ana, move: 'm' } },
    );
    const run = tuple(stringMatching(/^[ a-z<&"\t\nж文]{1,8}$/), tracked);
    const paragraph = tuple(array(run, { maxLength: 4 }), tracked);
    assert(
      property(array(paragraph, { minLength: 1, maxLength: 5 }), (drafts) => {
        const blocks = drafts.map(([runs, mark], index) =>
          // Italics keep neighbours apart that a reader would join.
          p(
            index,
            runs.map(([text, change], at) => ({
              text,
              ...change,
              ...(at % 2 ? { italic: true as const } : {}),
            })),
            { mark },
          ),
        );
        expect(readBack(doc(blocks)).blocks).toEqual(blocks);
      }),
      { numRuns: 200 },
    );
  });
});
