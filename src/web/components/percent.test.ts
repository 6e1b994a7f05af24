import { expect, it } from 'vitest';
import { writeShare } from './percent.ts';

it('a share is cut, and never rounded up', () => {
  expect([0, 0.004, 0.29, 0.725, 0.9999, 1].map((share) => writeShare(share, 'en'))).toEqual([
    '0%',
    '<1%',
    '29%',
    '72%',
    '99%',
    '100%',
  ]);
});
