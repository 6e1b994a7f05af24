import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSample } from '../../sample/build.ts';

const folder = join(import.meta.dirname, '../../sample');
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the sample conference', () => {
  it('is built from its sources, byte for byte as it is checked in', () => {
    const built = Object.fromEntries([...buildSample()].map(([path, bytes]) => [path, hash(bytes)]));
    const files = globSync('{documents,in-force,adopted}/*', { cwd: folder });
    const checkedIn = Object.fromEntries(files.map((path) => [path, hash(readFileSync(join(folder, path)))]));
    expect(built).toEqual(checkedIn);
  });
});
