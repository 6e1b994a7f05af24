import { expect, it } from 'vitest';
import type { TracedParagraph } from '../../../compare/trail/trail.ts';
import { listEdits } from './list-edits.ts';

const paragraph = (...segments: (readonly ['=' | '+' | '-', number | null])[]): TracedParagraph => ({
  kind: 'changed',
  role: 'paragraph',
  number: null,
  place: { anchor: 'a', label: null },
  passages: [],
  segments: segments.map(([op, passage]) => ({ op, text: 'x', passage })),
});

it('words that went and those in their place are one change, with one number', () => {
  const edits = listEdits([
    paragraph(['=', null], ['-', 0], ['+', 1], ['=', null], ['+', 2]),
    paragraph(['-', 3]),
  ]);
  expect(edits).toEqual([
    { number: 1, paragraph: 0, passages: [0, 1], last: 2 },
    { number: 2, paragraph: 0, passages: [2], last: 4 },
    { number: 3, paragraph: 1, passages: [3], last: 0 },
  ]);
});

it('what nobody is asked about has no number', () => {
  expect(listEdits([paragraph(['-', null], ['+', null])])).toEqual([]);
});
