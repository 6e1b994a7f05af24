import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Temporary documents and what comes of a text: `draft` holds the texts of temporary documents, `trail`, `trail_name`
 * and `trail_share` are derived from all that is here of a text, `verdict` is what a person said and is never derived.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table document
      add column series text,
      add column stage text check (stage in ('dt', 'dl', 'com', 'blue', 'pink')),
      add column stage_why text,
      add constraint document_stage_said check ((stage is null) = (stage_why is null))`.execute(db);

  await sql`
    create table draft (
      id integer generated always as identity primary key,
      document_id integer not null references document on delete cascade,
      conference_id text not null references conference,
      ordinal integer not null,
      key text not null,
      kind text not null
        check (kind in ('resolution', 'decision', 'recommendation', 'provision', 'article', 'other')),
      number text,
      draft text,
      instrument text,
      title text,
      revision text,
      part text,
      action text check (action in ('ADD', 'ADD*', 'MOD', '(MOD)', 'SUP', 'SUP*', 'NOC', 'OTHER')),
      formerly jsonb not null default '[]',
      blocks jsonb not null,
      unique (document_id, ordinal)
    )`.execute(db);
  await sql`create index draft_key on draft (conference_id, key)`.execute(db);

  await sql`
    create table trail_name (
      derived_id integer not null references derived on delete cascade,
      conference_id text not null references conference,
      name text not null,
      key text not null,
      certainty text not null check (certainty in ('editor', 'stated', 'likely', 'possible')),
      evidence jsonb not null,
      last text not null,
      primary key (conference_id, name, key)
    )`.execute(db);
  await sql`create index trail_name_derived on trail_name (derived_id)`.execute(db);

  await sql`
    create table trail (
      derived_id integer primary key references derived on delete cascade,
      conference_id text not null references conference,
      key text not null,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      summary jsonb not null,
      detail bytea not null
    )`.execute(db);
  await sql`create unique index trail_text on trail (conference_id, key, language) nulls not distinct`.execute(
    db,
  );

  await sql`
    create table trail_share (
      derived_id integer not null references derived on delete cascade,
      ordinal integer not null,
      conference_id text not null references conference,
      key text not null,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      proposal text not null,
      action text not null,
      sources text[] not null,
      adopted boolean not null,
      share real,
      words integer not null,
      taken integer not null,
      met boolean,
      phrases bytea not null,
      fates jsonb not null,
      primary key (derived_id, ordinal)
    )`.execute(db);
  await sql`create index trail_share_proposal on trail_share (conference_id, proposal)`.execute(db);
  await sql`create index trail_share_sources on trail_share using gin (sources)`.execute(db);

  await sql`
    create table verdict (
      id integer generated always as identity primary key,
      conference_id text not null references conference,
      proposal text not null,
      verdict text check (verdict in ('adopted', 'partly', 'concept-achieved', 'no-change-held', 'withdrawn',
        'merged', 'not-adopted')),
      sentence text not null,
      source text not null,
      source_date text check (source_date ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      recorded_by text not null,
      recorded_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index verdict_proposal on verdict (conference_id, proposal, id)`.execute(db);
}
