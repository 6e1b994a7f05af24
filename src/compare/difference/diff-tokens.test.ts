import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens, makeBudget } from './diff-tokens.ts';

const tokens = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 16 });

const keep = (list: readonly number[], marks: readonly number[]): number[] =>
  list.filter((_, i) => marks[i] === 0);

/** Length of a longest common subsequence, by the table that nobody could afford on real texts. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const token of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++)
      next.push(token === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row[b.length]!;
}

describe('the exact difference', () => {
  it('keeps the same tokens on both sides, as many as can be kept', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        const marks = diffTokens(a, b, makeBudget());
        expect(keep(a, marks.a)).toEqual(keep(b, marks.b));
        expect(keep(a, marks.a)).toHaveLength(longestCommon(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the same tokens on both sides, only fewer, and says so when the budget is gone', () => {
    const a = Array.from({ length: 3000 }, (_, i) => (i * 7919) % 40);
    const b = Array.from({ length: 3000 }, (_, i) => (i * 104729 + (i >> 3)) % 40);
    const budget = makeBudget(1000);
    const marks = diffTokens(a, b, budget);
    expect(budget.coarse).toBe(true);
    expect(keep(a, marks.a)).toEqual(keep(b, marks.b));
    expect(keep(a, marks.a).length).toBeGreaterThan(100);
  });
});
