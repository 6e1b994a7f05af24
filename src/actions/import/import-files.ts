import { mayImport } from '../../policies/may-import.ts';
import type { Actor } from '../../policies/may-import.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import { keepConference } from '../../storage/conference.repository.ts';
import { withImportLock } from '../../storage/import-lock.ts';
import { finishImport, listKnown, startImport } from '../../storage/import.repository.ts';
import type { KnownFile } from '../../storage/import.repository.ts';
import type { ImportKind } from '../../storage/schema.ts';
import type { Store } from '../../storage/store.ts';
import { remakeAfterImport } from '../derive/complete-derived.ts';
import { Forbidden } from '../forbidden.ts';
import { createReaderPool } from '../reading/reader-pool.ts';
import { createBatch } from './batch.ts';
import { listIncoming } from './list-incoming.ts';
import type { Incoming, Listing, NamedFile, Skipped } from './list-incoming.ts';
import { mapInOrder } from './map-in-order.ts';
import { prepareFile } from './prepare-file.ts';
import type { ImportEvent, ImportReport } from './report.ts';

/** What an import works with. */
export interface ImportContext {
  readonly store: Store;
  readonly register: SourceRegister;
  readonly actor: Actor;
}

export interface ImportRequest {
  /** One that the register knows. */
  readonly conference: string;
  readonly kind: ImportKind;
  /** Files, folders and zips, as absolute paths. */
  readonly paths: readonly (string | NamedFile)[];
}

export interface ImportOptions {
  /** Told in order; a slow listener holds nothing up. */
  readonly onEvent?: (event: ImportEvent) => void;
  /** Stops after the files under way; the next import goes on. */
  readonly signal?: AbortSignal;
}

/** The words of the request are wrong; nothing was done. */
export class UnknownConference extends Error {
  override readonly name = 'UnknownConference';
}

/**
 * Imports documents, texts in force, or adopted texts, once each however often it is called. Every file is kept with
 * all that came of it or not at all, in the order given, so that an import that was killed goes on with the next one.
 */
export async function importFiles(
  context: ImportContext,
  request: ImportRequest,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const listing = await listIncoming(request.paths);
  try {
    return await importListing(context, { ...request, listing }, options);
  } finally {
    await listing.close();
  }
}

export interface ListingRequest extends Omit<ImportRequest, 'paths'> {
  readonly listing: Listing;
  /** Reads again what is known. */
  readonly again?: boolean;
  /** Leaves for later what is made from documents and texts: more of them follow. */
  readonly moreToCome?: boolean;
}

/** The core of `importFiles`, for a list that is made otherwise. */
export async function importListing(
  { store, register, actor }: ImportContext,
  { conference, kind, listing, again = false, moreToCome = false }: ListingRequest,
  { onEvent = () => {}, signal = new AbortController().signal }: ImportOptions = {},
): Promise<ImportReport> {
  if (!mayImport(actor)) throw new Forbidden('Only who runs Rapporteur may import.');
  const found = register.conferences.find(({ id }) => id === conference);
  if (!found)
    throw new UnknownConference(
      `There is no conference “${conference}”. Known are: ${register.conferences.map(({ id }) => id).join(', ')}.`,
    );
  return withImportLock(store.db, store.shared, async () => {
    const started = performance.now();
    const { db, dataFolder } = store;
    await keepConference(db, conference, found.scope !== 'itu');
    const known = again ? new Map<string, KnownFile>() : await listKnown(db, conference, kind);
    const { run, resumes } = await startImport(db, conference, kind);
    const { items } = listing;
    onEvent({ type: 'listed', total: items.length });
    const batch = createBatch({ store, conference, kind, run, onEvent });
    const pool = createReaderPool({ register, conference });
    const prepare = (item: Incoming | Skipped) =>
      prepareFile(item, { dataFolder, pool, known, conference, kind });
    try {
      const width = pool.size * 2;
      for await (const one of mapInOrder(items, prepare, { width, weigh, most: MOST_BYTES, signal }))
        await batch.add(one);
      await batch.flush();
    } finally {
      await pool.close();
    }
    const tally = batch.getTally();
    const stopped = tally.done < items.length;
    if (!stopped) await finishImport(db, conference, kind);
    const derived =
      stopped || moreToCome
        ? { made: 0, removed: 0, failed: [] }
        : await remakeAfterImport(
            { store, register },
            {
              conference,
              texts: kind !== 'documents',
              signal,
              onProgress: (progress) => onEvent({ type: 'derived', ...progress }),
            },
          );
    if (tally.read + tally.refused + derived.made > 0) await store.settle();
    const report: ImportReport = {
      conference,
      kind,
      read: tally.read,
      unchanged: tally.unchanged,
      refused: tally.refused,
      skipped: tally.skipped,
      superseded: tally.superseded,
      derived,
      seconds: Math.round(performance.now() - started) / 1000,
      resumed: resumes,
      stopped,
    };
    onEvent({ type: 'end', report });
    return report;
  });
}

/** Bytes of originals under way at once; one alone may be larger. */
const MOST_BYTES = 64 * 1024 * 1024;

const weigh = (item: Incoming | Skipped): number => ('read' in item ? item.size : 0);
