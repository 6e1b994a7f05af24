import { describe, expect, it } from 'vitest';
import { consolidate } from '../../../compare/consolidate/consolidate.ts';
import type { Block } from '../../../document/document.ts';
import { nameRows } from '../../../matrix/texts/name-rows.ts';
import { outlineText } from '../../../proceedings/itu/outline.ts';
import { layOut } from '../../tracked/places.ts';
import { layOutStrip } from './lay-out-strip.ts';
import { listContents } from './list-contents.ts';
import { listTouched } from './list-touched.ts';

const text = (...lines: readonly string[]): Block[] =>
  lines.map((line, index) => ({
    kind: 'paragraph',
    index,
    style: line.includes('\t') ? 'Normal' : 'Call',
    runs: [{ text: line }],
    mark: {},
  }));

const IN_FORCE = [
  'considering',
  'a)\tthat networks are open;',
  'b)\tthat exchange points lower cost (Rev. Here, 2022),',
  'resolves',
  '1\tto continue the study of networks;',
  '2\tto report to the Council,',
];

/** What proposals make of the text in force, by their numbers. */
function touch(proposals: Readonly<Record<string, readonly string[]>>) {
  const blocks = text(...IN_FORCE);
  const base = outlineText(blocks, 'after');
  const { lines, places } = layOut(blocks);
  const amendments = Object.entries(proposals).map(([id, after]) => ({
    id,
    file: `${id}.docx`,
    before: base,
    after: outlineText(text(...after), 'after'),
  }));
  const consolidated = consolidate(base, amendments);
  const rows = nameRows(blocks, base, amendments, consolidated);
  return { touched: listTouched({ ...consolidated, rows, proposals: [] }, places), lines, places };
}

const change = (at: number, ...lines: readonly string[]) => IN_FORCE.toSpliced(at, 1, ...lines);

describe('who touches which paragraph', () => {
  it('tells changes, deletions and insertions with the proposals, each paragraph by itself', () => {
    const { touched } = touch({
      'A/1/1': change(4, '1\tto continue and deepen the study of networks;'),
      'B/2/1': change(4),
      'C/3/1': change(1, IN_FORCE[1]!, 'b)\tthat users have a right to privacy and to secure communication;'),
    });
    expect([...touched]).toEqual([
      [1, [{ kind: 'inserted', proposals: ['C/3/1'] }]],
      [
        4,
        [
          { kind: 'replaced', proposals: ['A/1/1'] },
          { kind: 'deleted', proposals: ['B/2/1'] },
        ],
      ],
    ]);
  });

  it('leaves out what only brings a date up to date', () => {
    const { touched } = touch({
      'A/1/1': change(2, 'b)\tthat exchange points lower cost (Rev. There, 2026),'),
    });
    expect([...touched]).toEqual([]);
  });

  it('tells of what would come before the first paragraph', () => {
    const { touched } = touch({ 'A/1/1': ['recognizing the sovereign equality of States', ...IN_FORCE] });
    expect(touched.get(0)).toEqual([{ kind: 'inserted-before', proposals: ['A/1/1'] }]);
  });
});

describe('the strip beside a text', () => {
  it('has a bar where the paragraph stands, as wide as there are proposals on it', () => {
    const { touched, lines } = touch({
      'A/1/1': change(1, 'a)\tthat networks are and remain open;'),
      'B/2/1': change(1).map((line, at) => (at === 4 ? '2\tto report to the Council each year,' : line)),
    });
    const marks = layOutStrip(lines, touched);
    expect(marks.map(({ index, share, kind }) => [index, share, kind])).toEqual([
      [1, 1, 'replaced'],
      [5, 0.5, 'replaced'],
    ]);
    expect(marks[0]!.top).toBeGreaterThan(100);
    expect(marks[1]!.top + marks[1]!.height).toBeLessThanOrEqual(1000);
  });

  it('is not drawn beside a provision of one paragraph', () => {
    const [provision] = layOut(text('5\tthat networks are open;')).lines;
    expect(layOutStrip([provision!], new Map([[0, [{ kind: 'replaced', proposals: ['A/1/1'] }]]]))).toEqual(
      [],
    );
  });
});

describe('the contents of a text', () => {
  it('name the calls, and under each the paragraphs with proposals on them', () => {
    const { touched, lines, places } = touch({ 'A/1/1': change(5), 'B/2/1': change(5) });
    expect(
      listContents(lines, places, touched).map(({ call, paragraphs }) => [
        call,
        paragraphs.map(({ anchor, label, short }) => [anchor, label, short]),
      ]),
    ).toEqual([
      ['considering', []],
      ['resolves', [['resolves-2', 'resolves 2', '2']]],
    ]);
  });
});
