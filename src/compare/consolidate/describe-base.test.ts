import { describe, expect, it } from 'vitest';
import { describeBase } from './describe-base.ts';
import { listChanges } from './list-changes.ts';

const IN_FORCE = [
  'RESOLUTION 7 (Rev. Harbour, 2018)',
  'resolves',
  'to continue to take part in the work of the Forum;',
  'to report each year to the Council on “what was done”;',
  'to publish the list of all national contact points;',
  'to keep the list up to date,',
];
const place = (texts: readonly string[]) => texts.map((text) => ({ number: null, call: null, text }));
const amended = (texts: readonly string[]) => texts.with(2, 'to end its work in the Forum;');

function describeOne(before: readonly string[], after: readonly string[], earlier?: readonly string[]) {
  const amendment = { id: 'A', file: 'a.docx', before: place(before), after: place(after) };
  const base = place(IN_FORCE);
  const others = earlier ? [{ id: 5, paragraphs: place(earlier) }] : [];
  return describeBase(base, amendment, listChanges(base, amendment), others);
}

describe('the base of a proposal', () => {
  it('is the text in force, also with other quotation marks, or where a part is left out', () => {
    expect(describeOne(IN_FORCE, amended(IN_FORCE))).toMatchObject({ kind: 'same' });
    const typed = IN_FORCE.with(3, 'to report each year to the Council on "what was done";');
    expect(describeOne(typed, amended(typed)).kind).toBe('same');
    const capitals = IN_FORCE.with(0, 'RESOLUTION 7 (REV. HARBOUR, 2018)');
    expect(describeOne(capitals, amended(capitals)).kind).toBe('same');
    expect(describeOne(IN_FORCE.slice(2, 3), ['to end its work in the Forum;']).kind).toBe('same');
  });

  it('deviates where it has other words, and says how many of how many', () => {
    const other = IN_FORCE.with(3, 'to report every second year to the Council on “what was done”;');
    expect(describeOne(other, amended(other))).toEqual({
      kind: 'deviates',
      difference: { paragraphs: { all: 6, other: 1 }, words: { all: 46, other: 3 } },
      revision: null,
    });
  });

  it('is an earlier revision where it is closer to that', () => {
    const earlier = IN_FORCE.with(3, 'to report every four years to the Council;').with(
      5,
      'to keep a list and to print it,',
    );
    const typo = earlier.with(2, 'to continue to take part in the works of the Forum;');
    expect(describeOne(typo, amended(typo), earlier)).toMatchObject({ kind: 'older-revision', revision: 5 });
    expect(describeOne(typo, amended(typo))).toMatchObject({ kind: 'deviates', revision: null });
  });

  it('is what the authors propose where they accepted their own changes', () => {
    expect(describeOne(amended(IN_FORCE), amended(IN_FORCE)).kind).toBe('accepted-by-mistake');
  });

  it('is typed anew where nothing is marked and the letters are others', () => {
    const typed = amended(IN_FORCE).map((text) => text.replaceAll(/[“”]/g, '"').replace('to ', 'to  '));
    expect(describeOne(typed, typed).kind).toBe('retyped');
  });
});
