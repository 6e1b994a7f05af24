import { describe, expect, it } from 'vitest';
import { findProposalLine, findProposalNumber } from './proposal-line.ts';

describe('a symbol line', () => {
  it.each([
    ['MOD\tB/CAN/CLM/USA/91/1', { action: 'MOD', id: 'B/CAN/CLM/USA/91/1' }],
    ['SUP*   ACP/12/01', { action: 'SUP*', id: 'ACP/12/01' }],
    ['MOD\tMEX/18A3/1#12345', { action: 'MOD', id: 'MEX/18A3/1' }],
    ['ADD B / CAN / 91 / 1', { action: 'ADD', id: 'B/CAN/91/1' }],
    ['IAP/20/3\tMOD', { action: 'MOD', id: 'IAP/20/3' }],
    ['МОD\tRCC/68A5/1', { action: 'MOD', id: 'RCC/68A5/1' }],
    ['MOD\tCAN/44A2-R1/2A', { action: 'MOD', id: 'CAN/44A2-R1/2A' }],
    ['MOD\tEUR/44A2R1/2', { action: 'MOD', id: 'EUR/44A2R1/2' }],
  ])('needs no style: %s', (line, expected) => {
    expect(findProposalLine(line, false)).toMatchObject(expected);
  });

  it.each([
    'MOD',
    'ADD the words',
    'MOD EUR/44A2/1 is supported by the administrations of',
    'see EUR/44A2/1',
    'N/A',
  ])('is no other line: %s', (line) => {
    expect(findProposalLine(line, false)).toBeUndefined();
  });

  it('may have less under its style, but no mere heading is one', () => {
    expect(findProposalLine('MOD', true)).toEqual({ action: 'MOD', id: null, rest: '' });
    expect(findProposalLine('EUR/44A2/1', true)).toMatchObject({ action: 'OTHER', id: 'EUR/44A2/1' });
    expect(findProposalLine('Modifications', true)).toBeUndefined();
    expect(findProposalLine('MODIFICATIONS', true)).toBeUndefined();
  });
});

it('a proposal’s number has the codes of its source, document and addendum', () => {
  expect(findProposalNumber('B/CAN/44A2/1')).toEqual({
    codes: ['B', 'CAN'],
    document: 44,
    addendum: 2,
    ordinal: '1',
  });
  expect(findProposalNumber('EUR/XX/1')).toMatchObject({ codes: ['EUR'], document: null });
});
