import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ReadFile } from '../../actions/reading/read-file.ts';
import type { ReaderPool } from '../../actions/reading/reader-pool.ts';

const run = promisify(execFile);
/** Where LibreOffice is called by one name or the other. */
const PROGRAMS = ['soffice', 'libreoffice'];
const PATIENCE = 120_000;

/**
 * Reads files, old .doc ones by way of LibreOffice. Only on request: LibreOffice does the reading then, without our
 * limits, and what it makes of tracked changes is its own. One conversion at a time, for it keeps one profile.
 */
export function createConverter(pool: ReaderPool): (path: string) => Promise<ReadFile> {
  let last: Promise<unknown> = Promise.resolve();
  return async (path) => {
    const fileName = basename(path);
    const result = await pool.read(path, fileName);
    if (result.refused?.kind !== 'old-word') return result;
    const converted = last.then(() => convert(path));
    last = converted.catch(() => undefined);
    const bytes = await converted.catch((error: Error) => error);
    if (bytes instanceof Error) return { ...result, refused: { kind: 'old-word', sentence: bytes.message } };
    return await pool.read(bytes, fileName);
  };
}

async function convert(path: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
  try {
    for (const program of PROGRAMS) {
      try {
        await run(
          program,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'docx',
            '--outdir',
            folder,
            resolve(path),
          ],
          { timeout: PATIENCE },
        );
        return await readFile(join(folder, `${basename(path, extname(path))}.docx`));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
          throw new Error('LibreOffice could not convert this file.', { cause: error });
      }
    }
    throw new Error('LibreOffice is not installed: save this file as .docx in Word, or install LibreOffice.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
