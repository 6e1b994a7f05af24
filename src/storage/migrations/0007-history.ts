import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Who wrote what of a text with several revisions: made when one of them arrives. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table history (
      derived_id integer primary key references derived on delete cascade,
      conference_id text not null references conference,
      key text not null,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      texts integer[] not null,
      result bytea not null
    )`.execute(db);
  await sql`create index history_text on history (conference_id, key)`.execute(db);
}
