import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Refusal } from '../document/message.ts';
import { chunk } from './chunk.ts';
import type { Database, ImportKind, ImportOutcome, TextStatus } from './schema.ts';

/** One call of `import` with what became of each file. */
export interface StoredImport {
  readonly id: number;
  readonly kind: ImportKind;
  readonly startedAt: Date;
  /** Null: it is running, or it was killed. */
  readonly finishedAt: Date | null;
  readonly files: readonly StoredImportFile[];
}

export interface StoredImportFile {
  readonly name: string;
  readonly original: string | null;
  readonly outcome: ImportOutcome;
  readonly sentence: string | null;
}

/** A file as it came, before anything is made of it. */
export interface Original {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

/** The newest import of a conference; undefined where there was none. */
export async function findLastImport(
  db: Kysely<Database>,
  conference: string,
): Promise<StoredImport | undefined> {
  const run = await db
    .selectFrom('import_run')
    .select(['id', 'kind', 'started_at as startedAt', 'finished_at as finishedAt'])
    .where('conference_id', '=', conference)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!run) return undefined;
  const files = await db
    .selectFrom('import_file')
    .select(['name', 'sha256 as original', 'outcome', 'sentence'])
    .where('run_id', '=', run.id)
    .orderBy('ordinal')
    .execute();
  return { ...run, files };
}

/** The number of the new run, and whether an earlier one of the same kind was broken off. */
export async function startImport(
  db: Kysely<Database>,
  conference: string,
  kind: ImportKind,
): Promise<{ readonly run: number; readonly resumes: boolean }> {
  const broken = await db
    .selectFrom('import_run')
    .select('id')
    .where('conference_id', '=', conference)
    .where('kind', '=', kind)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  const { id } = await db
    .insertInto('import_run')
    .values({ conference_id: conference, kind })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { run: id, resumes: broken !== undefined };
}

/** Also ends those of its kind that were killed: this one has gone on for them. */
export async function finishImport(
  db: Kysely<Database>,
  conference: string,
  kind: ImportKind,
): Promise<void> {
  await db
    .updateTable('import_run')
    .set({ finished_at: new Date() })
    .where('conference_id', '=', conference)
    .where('kind', '=', kind)
    .where('finished_at', 'is', null)
    .execute();
}

/** What is known of an original that a conference has already. */
export interface KnownFile {
  readonly readerVersion: number;
  readonly symbol: string | null;
  /** Proposals or texts. */
  readonly count: number;
  readonly refused: Refusal | null;
}

/** Which originals of a conference are here already, by SHA-256. */
export async function listKnown(
  db: Kysely<Database>,
  conference: string,
  kind: ImportKind,
): Promise<Map<string, KnownFile>> {
  const rows = await (kind === 'documents'
    ? selectDocuments(db, conference)
    : selectTexts(db, conference, kind));
  return new Map(rows.map(({ sha256, ...known }) => [sha256, known]));
}

function selectDocuments(db: Kysely<Database>, conference: string) {
  return db
    .selectFrom('document')
    .select([
      'original_sha256 as sha256',
      'reader_version as readerVersion',
      'symbol',
      sql<number>`(select count(*)::int from proposal where proposal.document_id = document.id)`.as('count'),
      getRefusal.as('refused'),
    ])
    .where('conference_id', '=', conference)
    .execute();
}

/** Files that hold no text leave no row: they are read again, which changes nothing. */
function selectTexts(db: Kysely<Database>, conference: string, status: TextStatus) {
  return db
    .selectFrom('text')
    .select([
      'original_sha256 as sha256',
      sql<number>`min(reader_version)`.as('readerVersion'),
      sql<string | null>`null`.as('symbol'),
      sql<number>`count(*)::int`.as('count'),
      sql<Refusal | null>`null`.as('refused'),
    ])
    .where('conference_id', '=', conference)
    .where('status', '=', status)
    .groupBy('original_sha256')
    .execute();
}

const getRefusal = sql<Refusal | null>`case when refused_kind is not null
  then jsonb_build_object('kind', refused_kind, 'sentence', refused_sentence) end`;

/** How many files were last read by an older version of the reader. */
export async function countOutdated(db: Kysely<Database>, readerVersion: number): Promise<number> {
  const { count } = await db
    .selectFrom((from) =>
      from
        .selectFrom('document')
        .select('original_sha256')
        .where('reader_version', '<', readerVersion)
        .union(from.selectFrom('text').select('original_sha256').where('reader_version', '<', readerVersion))
        .as('file'),
    )
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function keepOriginalRows(
  trx: Transaction<Database>,
  originals: readonly Original[],
): Promise<void> {
  if (originals.length === 0) return;
  await trx
    .insertInto('original')
    .values(originals.map(({ sha256, size, mediaType }) => ({ sha256, size, media_type: mediaType })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What became of each file, from place `first` on. */
export async function keepImportFiles(
  trx: Transaction<Database>,
  run: number,
  first: number,
  files: readonly StoredImportFile[],
): Promise<void> {
  const rows = files.map(({ name, original, outcome, sentence }, index) => ({
    run_id: run,
    ordinal: first + index,
    name,
    sha256: original,
    outcome,
    sentence,
  }));
  for (const some of chunk(rows, 1000)) await trx.insertInto('import_file').values(some).execute();
}
