import { describe, expect, it } from 'vitest';
import { traceOutcome } from './outcome.ts';

const BASE = [
  'RESOLUTION 1 (Rev. Alpha, 2018)',
  'resolves',
  'to continue to take part in the work of the Forum;',
  'to report each year to the Council on what was done;',
];
const trace = (adopted: readonly string[], ...proposals: (readonly string[])[]) =>
  traceOutcome(
    { texts: BASE, ignored: [0] },
    adopted,
    proposals.map((texts, index) => ({ id: 'ABC'.charAt(index), texts })),
  );

const ACTIVE = BASE.with(2, 'to continue to take an active part in the work of the Forum;');
const HEADED = BASE.with(0, 'RESOLUTION 1 (Rev. Beta, 2022)');

describe('the outcome of a text', () => {
  it('tells whose words were adopted, and who had them too', () => {
    const { adopted, proposals } = trace(ACTIVE, ACTIVE, BASE, ACTIVE);
    expect(adopted).toEqual([{ paragraph: 2, op: '+', text: 'an active', from: ['A', 'C'], near: [] }]);
    expect(proposals.map(({ id, share }) => [id, share])).toEqual([
      ['A', 1],
      ['B', null],
      ['C', 1],
    ]);
  });

  it('counts neither the place nor the date of the number line', () => {
    expect(trace(HEADED, HEADED)).toEqual({
      adopted: [],
      proposals: [{ id: 'A', share: null, taken: [], left: [] }],
    });
  });

  it('knows a paragraph inserted somewhere else, and one that is nearly the same', () => {
    const proposed = 'to support exchange points in all regions of the world;';
    const adopted = 'to support exchange points in some regions of the world;';
    const { adopted: passages } = trace(
      [...BASE, adopted],
      BASE.toSpliced(2, 0, proposed),
      BASE.toSpliced(3, 0, adopted),
    );
    expect(passages).toMatchObject([{ paragraph: 4, op: '+', text: adopted, from: ['B'] }]);
    expect(passages[0]!.near).toMatchObject([{ proposal: 'A' }]);
    expect(passages[0]!.near[0]!.likeness).toBeGreaterThan(0.7);
  });

  it('says when words were drafted at the conference', () => {
    const { adopted } = trace(
      BASE.with(3, 'to report each year to the Council and to all members on what was done;'),
      ACTIVE,
    );
    expect(adopted).toEqual([{ paragraph: 3, op: '+', text: 'and to all members', from: [], near: [] }]);
  });

  it('gives a proposal the part of its words that was adopted, and tells what was left', () => {
    const both = ACTIVE.with(3, 'to report each year to the Council and the membership on what was done;');
    const { proposals } = trace(ACTIVE, both);
    expect(proposals).toEqual([
      {
        id: 'A',
        share: 0.4,
        taken: [{ op: '+', text: 'an active' }],
        left: [{ op: '+', text: 'and the membership' }],
      },
    ]);
  });

  it('traces a deletion to those who asked for it', () => {
    const { adopted, proposals } = trace(
      BASE.toSpliced(3, 1),
      BASE.toSpliced(3, 1),
      BASE.with(3, 'to report to the Council on what was done;'),
    );
    expect(adopted).toEqual([{ paragraph: 3, op: '-', text: BASE[3], from: ['A'], near: [] }]);
    expect(proposals.map(({ share }) => share)).toEqual([1, 1]);
  });
});
