import { describe, expect, it } from 'vitest';
import type { Revision } from '../../document/document.ts';
import { makeLines } from './lines.ts';
import { linkMoves } from './link-moves.ts';
import { listTextLines } from './summary.ts';

const revision = (move: string): Revision => ({ author: 'Ana', date: null, move });
const away = (text: string, move: string) => ({ text, deleted: revision(move) });
const here = (text: string, move: string) => ({ text, inserted: revision(move) });
const ends = (...paragraphs: readonly (readonly object[])[]) =>
  listTextLines(
    linkMoves(
      makeLines(
        paragraphs.map((runs, index) => ({
          kind: 'paragraph',
          index,
          style: 'Normal',
          runs: runs as { text: string }[],
          mark: {},
        })),
      ),
    ),
  ).map(({ pieces }) => pieces.map(({ end }) => end ?? null));

describe('the two ends of a move', () => {
  it('lead to each other, each from its first words', () => {
    expect(
      ends(
        [here('one ', 'a & b'), { text: 'and' }, here('two', 'a & b')],
        [away('one two', 'a & b'), { text: 'rest' }],
      ),
    ).toEqual([
      [{ id: 'move-1-to', other: 'move-1-from' }, null, null],
      [{ id: 'move-1-from', other: 'move-1-to' }, null],
    ]);
  });

  it('lead nowhere where the other end is missing', () => {
    expect(ends([away('gone', 'x')])).toEqual([[null]]);
  });
});
