import { describe, expect, it } from 'vitest';
import type { Paragraph, Revision, Table, Tracked } from './document.ts';
import { listParagraphs } from './views.ts';

const ana: Revision = { author: 'Ana', date: null };
const ben: Revision = { author: 'Ben', date: null };
const inserted: Tracked = { inserted: ana };
const deleted: Tracked = { deleted: ana };

let index = 0;
const p = (runs: readonly (readonly [string, Tracked?])[], mark: Tracked = {}): Paragraph => ({
  kind: 'paragraph',
  index: index++,
  style: 'Normal',
  runs: runs.map(([text, tracked]) => ({ text, ...tracked })),
  mark,
});
const texts = (blocks: readonly Paragraph[]) => ({
  before: listParagraphs(blocks, 'before').map(({ text }) => text),
  after: listParagraphs(blocks, 'after').map(({ text }) => text),
});

describe('the two texts of tracked paragraphs', () => {
  it('have the runs of their side', () => {
    expect(texts([p([['a '], ['big ', inserted], ['small ', deleted], ['net']])])).toEqual({
      before: ['a small net'],
      after: ['a big net'],
    });
  });

  it('both lack what one author inserted and another deleted', () => {
    expect(texts([p([['a'], ['b', { inserted: ana, deleted: ben }]])])).toEqual({
      before: ['a'],
      after: ['a'],
    });
  });

  it('join paragraphs over a deleted mark, and part them over an inserted one', () => {
    expect(texts([p([['one ']], deleted), p([['two']])])).toEqual({
      before: ['one ', 'two'],
      after: ['one two'],
    });
    expect(texts([p([['one ']], inserted), p([['two']])])).toEqual({
      before: ['one two'],
      after: ['one ', 'two'],
    });
  });

  it('take style and place from the paragraph whose mark stands', () => {
    const before = listParagraphs(
      [
        { ...p([['a']], inserted), style: 'New' },
        { ...p([['b']]), style: 'Old' },
      ],
      'before',
    );
    expect(before).toMatchObject([{ text: 'ab', style: 'Old' }]);
    const changed = { ...p([['a']]), style: 'New', formerStyle: 'Old' };
    expect(listParagraphs([changed], 'before')[0]?.style).toBe('Old');
    expect(listParagraphs([changed], 'after')[0]?.style).toBe('New');
  });

  it('show the automatic number of their side', () => {
    const numbered = { ...p([['item']]), number: { before: '1.', after: '2.' } };
    expect(texts([numbered])).toEqual({ before: ['1.\titem'], after: ['2.\titem'] });
  });

  it('have at least an empty paragraph in every cell that stands', () => {
    const cell = (tracked: Tracked = {}) => ({
      blocks: [p([['gone', deleted]], deleted)],
      columns: 1,
      ...tracked,
    });
    const row = (cells: readonly ReturnType<typeof cell>[], tracked: Tracked = {}) => ({ cells, ...tracked });
    const table: Table = { kind: 'table', rows: [row([cell(), cell(deleted)]), row([cell()], inserted)] };
    expect(listParagraphs([table], 'after').map(({ text }) => text)).toEqual(['', '']);
    expect(listParagraphs([table], 'before').map(({ text }) => text)).toEqual(['gone', 'gone']);
  });

  it('lose a paragraph that is deleted or inserted whole', () => {
    expect(texts([p([['gone', deleted]], deleted), p([['stays']])])).toEqual({
      before: ['gone', 'stays'],
      after: ['stays'],
    });
    expect(texts([p([['stays']]), p([['new', inserted]], inserted)])).toEqual({
      before: ['stays'],
      after: ['stays', 'new'],
    });
  });
});
