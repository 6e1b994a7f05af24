import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Proposals of different sources that bring the same words: made when documents arrive. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table proposal_copy (
      derived_id integer not null references derived on delete cascade,
      conference_id text not null references conference,
      number text not null,
      other text not null,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      basis text not null check (basis in ('identical', 'passages', 'title')),
      share double precision not null,
      quote text not null
    )`.execute(db);
  await sql`create index proposal_copy_derived on proposal_copy (derived_id)`.execute(db);
  await sql`create index proposal_copy_number on proposal_copy (conference_id, number)`.execute(db);
}
