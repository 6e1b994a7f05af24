import { describe, expect, it } from 'vitest';
import type { Block, Paragraph, Tracked } from '../../document/document.ts';
import { listParagraphs } from '../../document/views.ts';
import type { Side } from '../../document/views.ts';
import { makeLines } from './lines.ts';
import { takeSide } from './sides.ts';
import { listTextLines } from './summary.ts';

const ana = { author: 'Ana', date: null };
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

const shown = (blocks: readonly Block[], side: Side) =>
  listTextLines(takeSide(makeLines(blocks), side)).map(({ number, pieces }) =>
    [number, pieces]
      .filter((list) => list.length > 0)
      .map((list) => list.map(({ text }) => text).join(''))
      .join('\t'),
  );
const texts = (blocks: readonly Block[], side: Side) => listParagraphs(blocks, side).map(({ text }) => text);

const CASES: readonly (readonly [string, readonly Block[]])[] = [
  ['changes within a paragraph', [p([['the '], ['open ', inserted], ['old ', deleted], ['net']])]],
  ['a paragraph that is new', [p([['stays']]), p([['new', inserted]], inserted), p([['stays too']])]],
  ['a paragraph that goes', [p([['gone', deleted]], deleted), p([['stays']])]],
  ['a paragraph parted in two', [p([['one ']], inserted), p([['two']])]],
  ['two paragraphs joined', [p([['one ']], deleted), p([['two']])]],
  ['new letters', [p([['b', deleted], ['c', inserted], [')\tthe net']])]],
  [
    'a table whose row goes',
    [
      p([['above']]),
      {
        kind: 'table',
        rows: [
          {
            cells: [
              { columns: 1, blocks: [p([['5']])] },
              { columns: 1, blocks: [p([['to '], ['all', inserted]])] },
            ],
          },
          { ...deleted, cells: [{ columns: 2, blocks: [p([['6', deleted]], deleted)] }] },
        ],
      },
    ],
  ],
];

describe('one side of a text on a page', () => {
  it.each(CASES)('has the words of that side: %s', (_name, blocks) => {
    for (const side of ['before', 'after'] as const) expect(shown(blocks, side)).toEqual(texts(blocks, side));
  });

  it('marks no change', () => {
    const lines = takeSide(makeLines(CASES[0]![1]), 'after');
    expect(listTextLines(lines).flatMap(({ pieces }) => pieces.map(({ change }) => change))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
