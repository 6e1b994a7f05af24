import { describe, expect, it } from 'vitest';
import { findOrigin } from './find-origin.ts';
import type { TracedWords } from './find-origin.ts';

const PASSAGES: readonly TracedWords[] = [
  { op: '+', text: ' and tools', from: ['EUR/44/1'], near: [] },
  { op: '+', text: ', upon request', from: [], near: [{ proposal: 'IAP/76/2' }] },
  { op: '+', text: 'to report each year', from: [], near: [] },
  { op: '-', text: 'regularly', from: ['ACP/3/1'], near: [] },
];

describe('words that a revision brought', () => {
  it('come from the proposals that have them', () => {
    expect(findOrigin('and tools ', PASSAGES)).toEqual({ from: ['EUR/44/1'], near: [] });
  });

  it('may be near to those of a proposal, or drafted at the conference', () => {
    expect(findOrigin(', upon request', PASSAGES)).toEqual({ from: [], near: ['IAP/76/2'] });
    expect(findOrigin('to report each year', PASSAGES)).toEqual({ from: [], near: [] });
  });

  it('of which nothing was traced are of nobody known', () => {
    expect(findOrigin('regularly', PASSAGES)).toBeNull();
    expect(findOrigin('a', PASSAGES)).toBeNull();
    expect(findOrigin(' ', PASSAGES)).toBeNull();
  });
});
