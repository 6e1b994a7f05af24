import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { RevisionCandidate } from '../matrix/texts/list-revisions.ts';
import type { StoredTextHistory } from '../matrix/texts/stored-history.ts';
import type { Language } from '../proceedings/proposal.ts';
import { packJson, unpackJson } from './pack-json.ts';
import type { Database } from './schema.ts';

/** A text in one language, as far as its place among its revisions goes. */
export interface StoredRevision extends RevisionCandidate {
  readonly key: string;
  readonly language: Language | null;
}

/** Every text that these conferences have now, or one of them. */
export async function listRevisionTexts(
  db: Kysely<Database>,
  conferences: readonly string[],
  key?: string,
): Promise<StoredRevision[]> {
  if (conferences.length === 0) return [];
  let query = db
    .selectFrom('text')
    .select(['id', 'conference_id as conference', 'status', 'key', 'language', 'revision'])
    .where('conference_id', 'in', conferences)
    .where('current', '=', true);
  if (key !== undefined) query = query.where('key', '=', key);
  return query.orderBy('id').execute();
}

export interface NewHistory {
  readonly conference: string;
  readonly key: string;
  readonly language: Language | null;
  /** Ids of its revisions, the oldest first. */
  readonly texts: readonly number[];
  readonly history: StoredTextHistory;
}

export async function keepHistory(
  trx: Transaction<Database>,
  derived: number,
  { conference, key, language, texts, history }: NewHistory,
): Promise<void> {
  await trx
    .insertInto('history')
    .values({
      derived_id: derived,
      conference_id: conference,
      key,
      language,
      texts: sql`${texts}::integer[]`,
      result: packJson(history),
    })
    .execute();
}

/** In every language that the text has several revisions in. */
export async function listHistories(
  db: Kysely<Database>,
  conference: string,
  key: string,
): Promise<{ language: Language | null; texts: readonly number[]; history: StoredTextHistory }[]> {
  const rows = await db
    .selectFrom('history')
    .select(['language', 'texts', 'result'])
    .where('conference_id', '=', conference)
    .where('key', '=', key)
    .orderBy('language')
    .execute();
  return rows.map(({ language, texts, result }) => ({
    language,
    texts,
    history: unpackJson(result) as StoredTextHistory,
  }));
}
