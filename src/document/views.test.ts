import { describe, expect, it } from 'vitest';
import type { Paragraph, Revision, Tracked } from './document.ts';
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
