import { describe, expect, it } from 'vitest';
import { rankFindings } from './rank-findings.ts';
import type { RankableFinding } from './rank-findings.ts';

const finding = (other: Partial<RankableFinding>): RankableFinding => ({
  textKey: 'RES-101',
  concern: 'mandate',
  direction: 'against',
  force: 50,
  downstream: 'organs',
  confirmed: false,
  source: 'B',
  ...other,
});
const options = { judges: true, isOrganisation: (code: string) => code === 'EUR' };

describe('what to look at first', () => {
  it('is force × direction × reach × sources, with the numbers to show', () => {
    const [first] = rankFindings([finding({ downstream: 'treaty', source: 'B/CAN' })], options);
    expect(first!.factors).toEqual({ force: 50, direction: 1, reach: 1.5, sources: 1.15 });
    expect(first!.score).toBe(86);
  });

  it('is one thing where several want the same of one text, and more of them weigh more', () => {
    const items = rankFindings([finding({ force: 20 }), finding({ source: 'EUR' })], options);
    expect(items).toHaveLength(1);
    expect(items[0]!.findings.map(({ source }) => source)).toEqual(['EUR', 'B']);
    expect(items[0]!.factors.sources).toBe(1.45);
  });

  it('puts what weakens before what strengthens, unless the lens does not judge', () => {
    const both = [finding({ direction: 'for', force: 60 }), finding({})];
    expect(rankFindings(both, options).map(({ direction }) => direction)).toEqual(['against', 'for']);
    expect(rankFindings(both, { ...options, judges: false })[0]!.direction).toBe('for');
  });
});
