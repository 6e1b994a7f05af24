import { describe, expect, it } from 'vitest';
import { rebuild } from '../difference/segment.ts';
import { compareRevisions } from './compare-revisions.ts';

const BASE = [
  'resolves',
  'to continue to take part in the work of the Forum;',
  'to report each year to the Council on what was done;',
  'to publish the list of all national contact points,',
];
const place = (texts: readonly string[]) => texts.map((text) => ({ number: null, call: 'resolves', text }));
const amend = (after: readonly string[]) => ({
  id: 'A',
  file: 'a.docx',
  before: place(BASE),
  after: place(after),
});
const compare = (earlier: readonly string[], later: readonly string[]) =>
  compareRevisions(place(BASE), amend(earlier), amend(later)).map(({ kind, base, segments }) => ({
    kind,
    base,
    from: rebuild(segments, '-'),
    to: rebuild(segments, '+'),
  }));

const insert = (at: number, text: string) => BASE.toSpliced(at, 0, text);

const ACTIVE = 'to continue to take an active part in the work of the Forum;';
const LEADING = 'to continue to take a leading part in the work of the Forum;';

describe('a revision of a proposal', () => {
  it('keeps, alters and withdraws changes, and has new ones', () => {
    const earlier = BASE.with(1, ACTIVE).with(2, 'to report to the Council;');
    const later = BASE.with(1, LEADING).with(3, 'to publish the list,');
    expect(compare(earlier, later)).toEqual([
      { kind: 'altered', base: 1, from: ACTIVE, to: LEADING },
      { kind: 'withdrawn', base: 2, from: 'to report to the Council;', to: BASE[2] },
      { kind: 'new', base: 3, from: BASE[3], to: 'to publish the list,' },
    ]);
    expect(compare(earlier, earlier).map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  it('has the same inserted paragraph elsewhere, or with other words', () => {
    const text = 'to support exchange points in all the regions of the world;';
    expect(compare(insert(2, text), insert(3, text)).map(({ kind }) => kind)).toEqual(['same']);
    const other = text.replace('all the regions', 'the poorest regions');
    expect(compare(insert(2, text), insert(2, other))).toEqual([
      { kind: 'altered', base: 1, from: text, to: other },
    ]);
  });

  it('that leaves alone what its forerunner deleted withdraws the deletion', () => {
    expect(compare(BASE.toSpliced(2, 1), BASE)).toEqual([
      { kind: 'withdrawn', base: 2, from: '', to: BASE[2] },
    ]);
  });
});
