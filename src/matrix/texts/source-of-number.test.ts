import { describe, expect, it } from 'vitest';
import { sourceOfNumber } from './source-of-number.ts';

describe('the source in the number of a proposal', () => {
  it.each([
    ['EUR/44A2/1', 'EUR'],
    ['B/CAN/CLM/USA/91/1', 'B/CAN/CLM/USA'],
    ['ACP/12/01', 'ACP'],
    ['EUR/XX/1', 'EUR'],
    ['Proposal 3', 'Proposal 3'],
  ])('of %s is %s', (number, source) => {
    expect(sourceOfNumber(number)).toBe(source);
  });
});
