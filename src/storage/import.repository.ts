import type { Kysely } from 'kysely';
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
