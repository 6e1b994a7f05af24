import { describe, expect, it } from 'vitest';
import type { Paragraph, Revision, Tracked } from '../document/document.ts';
import { countChanges } from './count-changes.ts';

const ana: Revision = { author: 'Ana', date: null };
const inserted: Tracked = { inserted: ana };
const deleted: Tracked = { deleted: ana };

const p = (...runs: readonly (readonly [string, Tracked?])[]): Paragraph => ({
  kind: 'paragraph',
  index: 0,
  style: 'Normal',
  runs: runs.map(([text, tracked]) => ({ text, ...tracked })),
  mark: {},
});

describe('the changes of a proposal', () => {
  it('are stretches of text, however often Word split them', () => {
    const paragraph = p(
      ['a\tthe '],
      ['open ', inserted],
      ['and free ', inserted],
      ['old ', deleted],
      ['net'],
    );
    expect(countChanges([paragraph])).toEqual({ insertions: 1, deletions: 1 });
  });

  it('leave out new letters of old paragraphs', () => {
    expect(countChanges([p(['b', deleted], ['c', inserted], [')\tthe net'])])).toEqual({
      insertions: 0,
      deletions: 0,
    });
    const both = p(['b)\t', deleted], ['c)\t', inserted], ['the '], ['open ', inserted], ['net']);
    expect(countChanges([both])).toEqual({ insertions: 1, deletions: 0 });
  });

  it('leave out the place and year of the conference', () => {
    const number = p(['RESOLUTION 12 (Rev. '], ['Alba, 2022', deleted], ['Port, 2026', inserted], [')']);
    expect(countChanges([number])).toEqual({ insertions: 0, deletions: 0 });
  });

  it('leave out what only moved', () => {
    const move = { author: 'Ana', date: null, move: 'one' };
    const from = p(['the passage', { deleted: move }]);
    const to = p(['the passage', { inserted: move }]);
    expect(countChanges([from, to])).toEqual({ insertions: 0, deletions: 0 });
  });
});
