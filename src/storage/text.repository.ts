import type { Kysely } from 'kysely';
import type { Block, Note } from '../document/document.ts';
import type { Message } from '../document/message.ts';
import type { MatrixText } from '../matrix/matrix.ts';
import type { Database, TextStatus } from './schema.ts';

/** A text in force or adopted, with its words. */
export interface StoredText extends MatrixText {
  readonly blocks: readonly Block[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly messages: readonly Message[];
  readonly fileName: string;
  /** SHA-256 of the original. */
  readonly original: string;
}

/** Current texts of a conference in every language, without their words. */
export async function listTexts(
  db: Kysely<Database>,
  conference: string,
  status?: TextStatus,
): Promise<MatrixText[]> {
  let query = selectTexts(db).where('conference_id', '=', conference).where('current', '=', true);
  if (status) query = query.where('status', '=', status);
  return query.orderBy('key').orderBy('language').execute();
}

/** One text (key as "RES-101") in every language, in force and adopted, with its words. */
export async function listTextVersions(
  db: Kysely<Database>,
  conference: string,
  key: string,
): Promise<StoredText[]> {
  return selectTexts(db)
    .select(['blocks', 'notes', 'messages', 'file_name as fileName', 'original_sha256 as original'])
    .where('conference_id', '=', conference)
    .where('key', '=', key)
    .where('current', '=', true)
    .orderBy('status', 'desc')
    .orderBy('language')
    .execute();
}

function selectTexts(db: Kysely<Database>) {
  return db
    .selectFrom('text')
    .select([
      'id',
      'key',
      'status',
      'kind',
      'number',
      'draft',
      'instrument',
      'title',
      'revision',
      'language',
    ]);
}
