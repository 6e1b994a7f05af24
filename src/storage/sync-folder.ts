import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Brings every file of a folder to the disk. PGlite runs with `fsync` off and its files have no call for it either:
 * what it wrote is safe from the death of the process at once, from a power cut only after this.
 */
export async function syncFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), 'r+');
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  }
}
