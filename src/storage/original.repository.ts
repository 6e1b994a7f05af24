import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

export interface StoredOriginal {
  readonly sha256: string;
  readonly mediaType: string;
  /** Base name it was first imported under in this conference. */
  readonly fileName: string;
}

/** The original of a document or a text of this conference; undefined where the conference has none of this hash. */
export async function findOriginalOf(
  db: Kysely<Database>,
  conference: string,
  sha256: string,
): Promise<StoredOriginal | undefined> {
  const files = db
    .selectFrom('document')
    .select(['conference_id', 'original_sha256', 'file_name'])
    .unionAll(db.selectFrom('text').select(['conference_id', 'original_sha256', 'file_name']))
    .as('file');
  return db
    .selectFrom(files)
    .innerJoin('original', 'original.sha256', 'file.original_sha256')
    .select(['original.sha256', 'original.media_type as mediaType', 'file.file_name as fileName'])
    .where('file.conference_id', '=', conference)
    .where('file.original_sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
}
