import { describe, expect, it } from 'vitest';
import { findGaps, writeGaps } from './gaps.ts';

const at = (document: number | null, addendum: number | null = null) => ({
  document,
  addendum,
  series: null,
});

describe('gaps in the numbering', () => {
  it('are stretches of numbers below the highest', () => {
    const { missing, documents } = findGaps([at(3), at(4), at(8), at(4)]);
    expect(writeGaps(documents)).toBe('1–2, 5–7');
    expect(missing).toBe(5);
  });

  it('are told for the addenda of each document', () => {
    const { documents, addenda } = findGaps([at(1, 1), at(1, 4), at(2, 1)]);
    expect(documents).toEqual([]);
    expect(addenda).toEqual([{ document: 1, gaps: [{ from: 2, to: 3 }] }]);
  });

  it('take no temporary document for a contribution of its number', () => {
    expect(findGaps([at(1), { ...at(9), series: 'DT' }]).missing).toBe(0);
  });

  it('are none where nothing has a number', () => {
    expect(findGaps([at(null)])).toEqual({ missing: 0, documents: [], addenda: [] });
  });
});
