import { describe, expect, it } from 'vitest';
import { createJudge } from './judge-citation.ts';

const judgeAll = createJudge([
  { family: 'PP', key: 'RES-101', revision: 'Rev. Dubai, 2018' },
  { family: 'PP', key: 'RES-101', revision: 'Rev. Bucharest, 2022' },
  { family: 'PP', key: 'CS-165', revision: null },
]);

/** As it stands in Resolution 7. */
const judge = (cited: { family: string | null; key: string; year: number | null }) =>
  judgeAll({ ...cited, citingKey: 'RES-7', citingFamily: 'PP' });

describe('a citation', () => {
  it('of the newest revision that is known is current', () => {
    expect(judge({ family: 'PP', key: 'RES-101', year: 2022 })).toEqual({ state: 'current', known: null });
  });

  it('of an earlier revision is out of date, and says which is in force', () => {
    expect(judge({ family: 'PP', key: 'RES-101', year: 2018 })).toEqual({
      state: 'outdated',
      known: 'Rev. Bucharest, 2022',
    });
  });

  it('may name a revision that is not here yet', () => {
    expect(judge({ family: 'PP', key: 'RES-101', year: 2026 }).state).toBe('newer');
  });

  it('without a year, or of a text without one, is neither current nor out of date', () => {
    expect(judge({ family: 'PP', key: 'RES-101', year: null }).state).toBe('undated');
    expect(judge({ family: 'PP', key: 'CS-165', year: 1998 }).state).toBe('undated');
  });

  it('of another family with the same number is another text', () => {
    expect(judge({ family: 'WTSA', key: 'RES-101', year: 2016 }).state).toBe('not-here');
  });

  it('of nobody knows whom is left unclear', () => {
    expect(judge({ family: null, key: 'RES-101', year: 2012 }).state).toBe('unclear');
  });

  it('of the text it stands in is its history', () => {
    const own = { family: 'PP', key: 'RES-101', year: 2014, citingKey: 'RES-101', citingFamily: 'PP' };
    expect(judgeAll(own).state).toBe('own');
  });
});
