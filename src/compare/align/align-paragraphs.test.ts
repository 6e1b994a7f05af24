import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs } from './align-paragraphs.ts';

const BASE = [
  'recalling',
  'a)\tResolution 102 on Internet names and addresses;',
  'b)\tthe outcomes of both phases of the World Summit,',
  'resolves to instruct the Secretary-General',
  '1\tto continue to take part in the work of the Forum;',
  '2\tto report each year to the Council on what was done,',
];

/** "kept 1-1", "split 2-2,3". */
const show = (a: readonly string[], b: readonly string[]): string[] =>
  alignParagraphs(a, b)
    .filter(({ kind, a: [i], b: [j] }) => kind !== 'kept' || i !== j)
    .map(({ kind, a: from, b: to }) => `${kind} ${from.join()}-${to.join()}`);

describe('paragraphs of two texts', () => {
  it('are kept where they are the same', () => {
    expect(alignParagraphs(BASE, BASE).every(({ kind, likeness }) => kind === 'kept' && likeness === 1)).toBe(
      true,
    );
  });

  it('are kept where only letters, quotes and spaces differ', () => {
    expect(show(['a)\tITU’s “role”'], ['b)\tITU\'s\u00a0"role"'])).toEqual([]);
  });

  it('are inserted and deleted, and those after them are the same ones with new letters', () => {
    const inserted = [...BASE.slice(0, 1), 'a)\tthe Charter of the United Nations;', ...BASE.slice(1)];
    expect(show(BASE, inserted)[0]).toBe('inserted -1');
    expect(show(inserted, BASE)[0]).toBe('deleted 1-');
    expect(
      show(BASE, inserted)
        .slice(1)
        .every((line) => line.startsWith('kept')),
    ).toBe(true);
  });

  it('are changed where most of the words stayed', () => {
    const changed = BASE.with(
      4,
      '1\tto continue to take an active part in the work of the Forum and its meetings;',
    );
    expect(show(BASE, changed)).toEqual(['changed 4-4']);
    expect(alignParagraphs(BASE, changed)[4]!.likeness).toBeGreaterThan(0.7);
  });

  it('are moved, not deleted and inserted', () => {
    expect(show(BASE, [BASE[0]!, BASE[2]!, BASE[3]!, BASE[4]!, BASE[1]!, BASE[5]!])).toContain('moved 1-4');
  });

  it('are split and joined', () => {
    const split = [
      ...BASE.slice(0, 5),
      '2\tto report each year to the Council',
      '3\tto publish what was done,',
    ];
    const whole = [
      ...BASE.slice(0, 5),
      '2\tto report each year to the Council and to publish what was done,',
    ];
    expect(show(whole, split)).toEqual(['split 5-5,6']);
    expect(show(split, whole)).toEqual(['joined 5,6-5']);
  });

  it('that share no more than small words are two paragraphs', () => {
    expect(show(['to the end of the day'], ['on the use of numbers in the region'])).toEqual([
      'deleted 0-',
      'inserted -0',
    ]);
  });

  it('stand once each, whatever they are', () => {
    const paragraph = fc.array(fc.constantFrom('one', 'two', 'three', 'four', 'пять', '六'), {
      maxLength: 5,
    });
    const list = fc.array(
      paragraph.map((words) => words.join(' ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(list, list, (a, b) => {
        const alignments = alignParagraphs(a, b);
        expect(alignments.flatMap((alignment) => alignment.a).toSorted((x, y) => x - y)).toEqual([
          ...a.keys(),
        ]);
        expect(alignments.flatMap((alignment) => alignment.b)).toEqual([...b.keys()]);
      }),
      { numRuns: 500 },
    );
  });
});
