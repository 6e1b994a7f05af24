import { describe, expect, it } from 'vitest';
import { documentOf, p } from '../../../test/builders/model.ts';
import { compareWithBase } from './compare-with-base.ts';

const blocks = (...lines: readonly string[]) =>
  documentOf(lines.map((line) => p(line, line.includes('\t') ? 'Normal' : 'Call'))).blocks;

const IN_FORCE = blocks(
  'considering',
  'a)\tthat networks are open;',
  'b)\tthat their cost is high,',
  'resolves',
  '1\tto continue the study of these networks;',
  '2\tto report to the Council,',
);

describe('a proposal that marks no change', () => {
  const typed = blocks(
    'considering',
    'a)\tthat networks are open and free;',
    'b)\tthat the users of networks are many;',
    'c)\tthat their cost is high,',
    'resolves',
    '2\tto report to the Council,',
  );
  const { lines, places, insertions, deletions } = compareWithBase(IN_FORCE, typed, { partial: false });

  it('is compared with the text in force, and counted as marked changes are', () => {
    expect(lines.map(({ change, substantial }) => change ?? substantial)).toEqual([
      false,
      true,
      'inserted',
      false,
      false,
      'deleted',
      false,
    ]);
    expect([insertions, deletions]).toEqual([2, 1]);
  });

  it('names each paragraph in force as the page of the text does, and new ones apart', () => {
    expect(Object.values(places).map(({ anchor }) => anchor)).toEqual([
      'considering',
      'considering-a',
      'new-considering-b',
      'considering-b',
      'resolves',
      'resolves-1',
      'resolves-2',
    ]);
  });

  it('deletes nothing that it merely leaves out where it reproduces a part', () => {
    const { lines: shown, deletions: none } = compareWithBase(
      IN_FORCE,
      blocks('resolves', '2\tto report to the Council each year,'),
      { partial: true },
    );
    expect(shown.map(({ change }) => change)).not.toContain('deleted');
    expect(none).toBe(0);
  });
});
