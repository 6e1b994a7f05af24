import { describe, expect, it } from 'vitest';
import { nameVersion, readVersion, toProposal } from './addresses.ts';

describe('an address', () => {
  it('holds the number of a proposal as it is printed', () => {
    expect(toProposal('PP-22', 'B/CAN/CLM/USA/91/1')).toBe('/PP-22/B/CAN/CLM/USA/91/1');
  });

  it.each(['44A2', '44A2-R1', '44-C1', '44A2-R1-C2'])('names the version %s and finds it again', (name) => {
    expect(nameVersion({ ...readVersion(name), id: 1 })).toBe(name);
  });

  it('names a document without a number by its file, wherever it is imported', () => {
    const version = {
      id: 17,
      number: null,
      revision: null,
      corrigendum: null,
      original: '1a2b3c4d'.repeat(8),
    };
    expect(nameVersion(version)).toBe('file-1a2b3c4d');
    expect(readVersion('file-1a2b3c4d')).toMatchObject({ id: null, number: null, original: '1a2b3c4d' });
  });

  it('still reads the address by id of a document without a number', () => {
    expect(readVersion('id-17')).toEqual({ id: 17, number: null, revision: null, corrigendum: null });
  });
});
