import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { RefusedFile } from './read-file.ts';

/** A file that broke its reader still has its bytes, and is kept by them: null stays where there are none. */
export async function withHash(result: RefusedFile, file: Uint8Array | string): Promise<RefusedFile> {
  const hash = createHash('sha256');
  if (typeof file !== 'string') return { ...result, sha256: hash.update(file).digest('hex') };
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  } catch {
    return result;
  }
  return { ...result, sha256: hash.digest('hex') };
}
