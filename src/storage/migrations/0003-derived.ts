import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What is made from other rows, and from which state of them. A result hangs on its row of `derived`: when that goes,
 * because it is remade or because what it was made from is gone, the result goes with it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table derived (
      id integer generated always as identity primary key,
      conference_id text not null references conference,
      name text not null,
      key text not null,
      fingerprint text not null,
      message text,
      made_at timestamptz not null default now(),
      unique (conference_id, name, key)
    )`.execute(db);

  await sql`
    create table consolidation (
      derived_id integer primary key references derived on delete cascade,
      conference_id text not null references conference,
      key text not null,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      text_id integer not null references text on delete cascade,
      counts jsonb not null,
      result bytea not null
    )`.execute(db);
  await sql`create unique index consolidation_text on consolidation (conference_id, key, language)
      nulls not distinct`.execute(db);
  await sql`create index consolidation_base on consolidation (text_id)`.execute(db);

  await sql`
    create table proposal_base (
      proposal_id integer primary key references proposal on delete cascade,
      derived_id integer not null references derived on delete cascade,
      text_id integer not null references text on delete cascade,
      kind text not null
        check (kind in ('same', 'deviates', 'retyped', 'older-revision', 'accepted-by-mistake')),
      result bytea not null
    )`.execute(db);
  await sql`create index proposal_base_derived on proposal_base (derived_id)`.execute(db);
  await sql`create index proposal_base_text on proposal_base (text_id)`.execute(db);
}
