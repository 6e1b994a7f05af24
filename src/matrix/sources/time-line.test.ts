import { describe, expect, it } from 'vitest';
import { buildTimeLine } from './time-line.ts';
import type { Submission } from './time-line.ts';

let lastId = 0;

const came = (date: string | null, given: Partial<Submission> = {}): Submission => {
  const id = ++lastId;
  return { id, number: String(id), revision: null, corrigendum: null, date, proposals: 1, ...given };
};

describe('the time line of submissions', () => {
  it('counts documents and proposals by weeks that begin on Monday, empty ones too', () => {
    const line = buildTimeLine([
      came('2022-08-14'),
      came('2022-08-15', { proposals: 3 }),
      came('2022-08-31'),
    ]);
    expect(line).toEqual({
      unit: 'week',
      undated: 0,
      spans: [
        { start: '2022-08-08', documents: 1, proposals: 1 },
        { start: '2022-08-15', documents: 1, proposals: 3 },
        { start: '2022-08-22', documents: 0, proposals: 0 },
        { start: '2022-08-29', documents: 1, proposals: 1 },
      ],
    });
  });

  it('goes by months where there are more than 26 weeks', () => {
    const line = buildTimeLine([came('2021-12-31'), came('2022-08-01')]);
    expect(line.unit).toBe('month');
    expect(line.spans.map(({ start }) => start.slice(0, 7))).toEqual([
      '2021-12',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2022-0${month}`),
    ]);
  });

  it('counts a document in two languages once, and a revision for itself', () => {
    const { spans } = buildTimeLine([
      came('2022-08-16', { number: '44' }),
      came('2022-08-17', { number: '44' }),
      came('2022-08-18', { number: '44', revision: 1 }),
    ]);
    expect(spans).toEqual([{ start: '2022-08-15', documents: 2, proposals: 2 }]);
  });

  it('tells how many bear no date', () => {
    expect(buildTimeLine([came(null)])).toEqual({ unit: 'week', spans: [], undated: 1 });
  });
});
