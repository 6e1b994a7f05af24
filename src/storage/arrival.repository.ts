import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { selectSummaries } from './document.repository.ts';
import type { DocumentSummary } from './document.repository.ts';
import type { Database, TextStatus } from './schema.ts';

/** What came in for a conference from an instant on, and counts now. */
export interface Arrivals {
  /** Every language; newest first. */
  readonly documents: readonly DocumentSummary[];
  readonly texts: readonly { readonly key: string; readonly status: TextStatus }[];
  /** Files that nobody could read. */
  readonly refused: number;
}

export async function listArrivals(db: Kysely<Database>, conference: string, since: Date): Promise<Arrivals> {
  const [documents, texts] = await Promise.all([
    selectSummaries(db)
      .where('conference_id', '=', conference)
      .where('superseded_by', 'is', null)
      .where('imported_at', '>=', since)
      .orderBy('date', (order) => order.desc().nullsLast())
      .orderBy('id', 'desc')
      .execute(),
    // The row of a text is made anew with each reading: when it came, its file knows.
    db
      .selectFrom('text')
      .innerJoin('original', 'original.sha256', 'text.original_sha256')
      .select(['key', 'status'])
      .distinct()
      .where('conference_id', '=', conference)
      .where('current', '=', true)
      .where('received_at', '>=', since)
      .orderBy('key')
      .execute(),
  ]);
  return {
    documents: documents.filter(({ refused }) => !refused),
    texts,
    refused: documents.filter(({ refused }) => refused).length,
  };
}

/**
 * From when on all is new to somebody who was last here at `seen`. An import that ended after that is new as a whole:
 * its rows carry the time at which it wrote them, and could be read only when it had.
 */
export async function findStartOfNew(db: Kysely<Database>, conference: string, seen: Date): Promise<Date> {
  const { start } = await db
    .selectFrom('import_run')
    .select(sql<Date>`least(${seen}::timestamptz, min(started_at))`.as('start'))
    .where('conference_id', '=', conference)
    .where('finished_at', '>', seen)
    .executeTakeFirstOrThrow();
  return start;
}

/** Documents and texts that belong together come in several imports, one after the other. */
const TOGETHER = '1 hour';

/** When the import began that last brought anything, with those of the hour before; undefined where nothing came. */
export async function findLastArrival(db: Kysely<Database>, conference: string): Promise<Date | undefined> {
  const last = sql`(select greatest(
      (select max(imported_at) from document where conference_id = ${conference}),
      (select max(received_at) from text join original on original.sha256 = text.original_sha256
        where conference_id = ${conference})))`;
  const brought = sql`(select max(started_at) from import_run
      where conference_id = ${conference} and started_at <= ${last})`;
  const { start } = await db
    .selectFrom('import_run')
    .select(sql<Date | null>`min(started_at)`.as('start'))
    .where('conference_id', '=', conference)
    .where(sql<boolean>`started_at between ${brought} - ${TOGETHER}::interval and ${brought}`)
    .executeTakeFirstOrThrow();
  return start ?? undefined;
}
