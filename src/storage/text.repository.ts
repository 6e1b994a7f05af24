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

/** Where else a text of this key is: in which of these conferences, in which states and languages. */
export async function listTextEditions(
  db: Kysely<Database>,
  conferences: readonly string[],
  key: string,
): Promise<(Pick<MatrixText, 'status' | 'language' | 'revision'> & { readonly conference: string })[]> {
  return db
    .selectFrom('text')
    .select(['conference_id as conference', 'status', 'language', 'revision'])
    .where('conference_id', 'in', conferences)
    .where('key', '=', key)
    .where('current', '=', true)
    .orderBy('language')
    .execute();
}

/** What names a text, in no language. */
export type TextKeyName = Pick<MatrixText, 'key' | 'kind' | 'number' | 'draft' | 'instrument'>;

/** Every text of a conference once: those that are here, and those that are only proposed. */
export async function listTextNames(db: Kysely<Database>, conference: string): Promise<TextKeyName[]> {
  return db
    .selectFrom('text')
    .select(['key', 'kind', 'number', 'draft', 'instrument'])
    .where('conference_id', '=', conference)
    .where('current', '=', true)
    .union(
      db
        .selectFrom('proposal')
        .select([
          'text_key as key',
          'target_kind as kind',
          'target_number as number',
          'target_draft as draft',
          'target_instrument as instrument',
        ])
        .where('conference_id', '=', conference)
        .where('current', '=', true),
    )
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
