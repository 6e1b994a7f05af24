import type { Kysely, Transaction } from 'kysely';
import { chunk } from './chunk.ts';
import type { Database, ImportKind, ImportOutcome } from './schema.ts';

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

export async function startImport(
  db: Kysely<Database>,
  conference: string,
  kind: ImportKind,
): Promise<number> {
  const { id } = await db
    .insertInto('import_run')
    .values({ conference_id: conference, kind })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Also ends those that were killed: what they had begun has been done now. */
export async function finishImport(db: Kysely<Database>, conference: string, run: number): Promise<void> {
  await db
    .updateTable('import_run')
    .set({ finished_at: new Date() })
    .where('conference_id', '=', conference)
    .where('finished_at', 'is', null)
    .where('id', '<=', run)
    .execute();
}

/** Which originals of a conference are here already, read by which version of the reader. */
export async function listKnown(
  db: Kysely<Database>,
  conference: string,
  kind: ImportKind,
): Promise<Map<string, number>> {
  const rows =
    kind === 'documents'
      ? await db
          .selectFrom('document')
          .select(['original_sha256 as sha256', 'reader_version as version'])
          .where('conference_id', '=', conference)
          .execute()
      : await db
          .selectFrom('text')
          .select(['original_sha256 as sha256', 'reader_version as version'])
          .where('conference_id', '=', conference)
          .where('status', '=', kind)
          .execute();
  return new Map(rows.map(({ sha256, version }) => [sha256, version]));
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
