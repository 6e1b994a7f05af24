import { countOutdated } from '../../storage/import.repository.ts';
import { listReceived } from '../../storage/journal.ts';
import type { Received } from '../../storage/journal.ts';
import { findOriginal } from '../../storage/originals.ts';
import { completeDerived } from '../derive/complete-derived.ts';
import { recallSaid } from '../recall-said.ts';
import { importListing } from './import-files.ts';
import type { ImportContext, ImportOptions } from './import-files.ts';
import type { Incoming } from './list-incoming.ts';
import { READER_VERSION } from './reader-version.ts';
import type { ImportReport } from './report.ts';

/**
 * Reads every original again, in the order in which they came, into whatever database there is: also a fresh one
 * after the old was lost; then what people said of them. One report for each conference and kind of text.
 */
export async function rebuild(context: ImportContext, options: ImportOptions = {}): Promise<ImportReport[]> {
  const { onEvent = () => {}, signal } = options;
  const reports = await readAgain(context, { ...options, again: true });
  await recallSaid(context.store);
  await completeDerived(context, {
    onProgress: (progress) => onEvent({ type: 'derived', ...progress }),
    ...(signal ? { signal } : {}),
  });
  return reports;
}

/**
 * Reads again only what an older version of the reader had read; mostly nothing. What is made from it waits for
 * `completeDerived`, so that a server need not wait for it.
 */
export async function refreshOutdated(
  context: ImportContext,
  options: ImportOptions = {},
): Promise<ImportReport[]> {
  if ((await countOutdated(context.store.db, READER_VERSION)) === 0) return [];
  return readAgain(context, { ...options, again: false });
}

async function readAgain(
  context: ImportContext,
  { again, ...options }: ImportOptions & { readonly again: boolean },
): Promise<ImportReport[]> {
  const { dataFolder } = context.store;
  const received = await listReceived(dataFolder);
  const groups = Map.groupBy(received, ({ conference, kind }) => `${conference} ${kind}`);
  const reports: ImportReport[] = [];
  for (const group of groups.values()) {
    if (options.signal?.aborted) break;
    const { conference, kind } = group[0]!;
    const listing = { items: group.map((one) => toIncoming(dataFolder, one)), close: async () => {} };
    reports.push(
      await importListing(context, { conference, kind, listing, again, moreToCome: true }, options),
    );
  }
  return reports;
}

function toIncoming(dataFolder: string, { sha256, fileName }: Received): Incoming {
  return {
    name: fileName,
    fileName,
    size: 0,
    async read() {
      const bytes = await findOriginal(dataFolder, sha256);
      if (!bytes) throw new Error(`The original ${sha256} is missing.`);
      return bytes;
    },
  };
}
