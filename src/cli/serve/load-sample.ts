import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../actions/import/import-files.ts';
import type { ImportContext } from '../../actions/import/import-files.ts';
import { SAMPLE } from '../load-register.ts';

const FOLDERS = { 'in-force': 'in-force', documents: 'documents', adopted: 'adopted' } as const;

/** Loads the sample conference as a user would load a real one; unchanged files cost a hash. */
export async function loadSample(context: ImportContext, signal: AbortSignal): Promise<void> {
  const conference = context.register.conferences.find(({ scope }) => scope !== 'itu');
  if (!conference) return;
  for (const kind of ['in-force', 'documents', 'adopted'] as const) {
    const folder = join(SAMPLE, FOLDERS[kind]);
    if (!existsSync(folder) || signal.aborted) continue;
    const { read } = await importFiles(
      context,
      { conference: conference.id, kind, paths: [folder] },
      { signal },
    );
    if (read > 0) process.stderr.write(`Sample conference, ${kind}: ${read} files read.\n`);
  }
}
