import { describe, expect, it } from 'vitest';
import { nameVersion, readVersion, toProposal } from './addresses.ts';

describe('an address', () => {
  it('holds the number of a proposal as it is printed', () => {
    expect(toProposal('PP-22', 'B/CAN/CLM/USA/91/1')).toBe('/PP-22/B/CAN/CLM/USA/91/1');
  });

  it.each(['44A2', '44A2-R1', '44-C1', '44A2-R1-C2'])('names the version %s and finds it again', (name) => {
    expect(nameVersion({ ...readVersion(name), id: 1 })).toBe(name);
  });

  it('names a document without a number by its id', () => {
    expect(readVersion('id-17')).toEqual({ id: 17, number: null, revision: null, corrigendum: null });
  });
});
