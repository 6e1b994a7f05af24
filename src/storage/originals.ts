import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SHA256 = /^[0-9a-f]{64}$/;

export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where an original lies. The name comes from its bytes alone, never from an archive or a request. */
export function getOriginalPath(dataFolder: string, sha256: string): string {
  if (!SHA256.test(sha256)) throw new Error(`Not a SHA-256: ${JSON.stringify(sha256)}`);
  return join(dataFolder, 'originals', sha256.slice(0, 2), sha256);
}

/** The bytes as they came; undefined where there is no such original. */
export async function findOriginal(dataFolder: string, sha256: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(getOriginalPath(dataFolder, sha256));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Keeps bytes under their hash. They are written aside, brought to the disk and then renamed: a file of that name is
 * always whole, even after a power cut, for everything else can be rebuilt from the originals and they cannot.
 */
export async function keepOriginal(dataFolder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = getOriginalPath(dataFolder, sha256);
  if (await exists(path)) return;
  await mkdir(dirname(path), { recursive: true });
  await mkdir(getIncomingFolder(dataFolder), { recursive: true });
  const aside = join(getIncomingFolder(dataFolder), randomUUID());
  try {
    const file = await open(aside, 'wx', 0o444);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Where originals are written until they are whole: what a killed process left there is nobody's. */
export const getIncomingFolder = (dataFolder: string): string => join(dataFolder, 'originals', 'incoming');

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
