import { describe, expect, it } from 'vitest';
import { by, propose } from '../../test/builders/propose.ts';
import type { Given } from '../../test/builders/propose.ts';
import { buildGrid } from './build-grid.ts';
import { buildMatrix } from './build-matrix.ts';
import { getStrength } from './strength.ts';

const build = (...given: Given[]) => {
  const { tables } = buildMatrix({
    proposals: given.map((one) => propose(one)),
    texts: [],
    topics: [],
    language: 'en',
  });
  return buildGrid(tables, (code) => code === 'EUR');
};

describe('the columns of the grid', () => {
  const { columns, sections } = build(
    { document: by('B', 'CAN') },
    { document: by('USA') },
    { document: by('EUR') },
    { document: by('CAN') },
    { number: 'USA/9/2', document: by('USA'), target: { number: '130' } },
  );

  it('are organisations, States, and several together, with the number of their proposals', () => {
    expect(columns.map(({ source, proposals }) => `${source} ${proposals}`)).toEqual([
      'EUR 1',
      'CAN 1',
      'USA 2',
      'B/CAN 1',
    ]);
  });

  it('hold what each proposes to each text', () => {
    const rows = sections[0]!.rows.map(({ text, cells }) => [text.key, ...cells.map(({ column }) => column)]);
    expect(rows).toEqual([
      ['RES-101', 0, 1, 2, 3],
      ['RES-130', 2],
    ]);
  });
});

it.each([
  ['MOD', 0, 'none'],
  ['MOD', 2, 'few'],
  ['(MOD)', 3, 'some'],
  ['MOD', 8, 'many'],
  ['MOD', 20, 'most'],
  ['ADD', 0, 'whole'],
  ['SUP*', 0, 'whole'],
  ['NOC', 0, 'none'],
] as const)('%s with %i changes touches a text this much: %s', (action, insertions, strength) => {
  const [row] = build({ action, insertions }).sections[0]!.rows;
  expect(getStrength(row!.cells[0]!.proposals[0]!)).toBe(strength);
});
