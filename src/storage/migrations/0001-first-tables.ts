import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table conference (
      id text primary key,
      sample boolean not null default false,
      created_at timestamptz not null default now()
    )`.execute(db);

  await sql`
    create table original (
      sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      size integer not null,
      media_type text not null,
      received_at timestamptz not null default now()
    )`.execute(db);

  await sql`
    create table document (
      id integer generated always as identity primary key,
      conference_id text not null references conference,
      original_sha256 text not null references original,
      file_name text not null,
      number text,
      document integer,
      addendum integer,
      revision integer,
      corrigendum integer,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      symbol text,
      date text check (date ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      original_languages text[] not null default '{}',
      source text,
      sources text[] not null default '{}',
      title text,
      agenda_item text,
      introduction jsonb not null default '[]',
      notes jsonb not null default '{}',
      messages jsonb not null default '[]',
      refused_kind text,
      refused_sentence text,
      superseded_by integer references document on delete set null deferrable initially deferred,
      reader_version integer not null,
      imported_at timestamptz not null default now(),
      unique (conference_id, original_sha256),
      check ((refused_kind is null) = (refused_sentence is null))
    )`.execute(db);
  await sql`create index document_number on document (conference_id, number)`.execute(db);
  await sql`create index document_superseded_by on document (superseded_by)`.execute(db);

  await sql`
    create table proposal (
      id integer generated always as identity primary key,
      document_id integer not null references document on delete cascade,
      conference_id text not null references conference,
      ordinal integer not null,
      number text not null,
      action text not null check (action in ('ADD', 'ADD*', 'MOD', '(MOD)', 'SUP', 'SUP*', 'NOC', 'OTHER')),
      underlined boolean not null,
      target_kind text not null
        check (target_kind in ('resolution', 'decision', 'recommendation', 'provision', 'article', 'other')),
      target_number text,
      target_draft text,
      target_instrument text,
      target_title text,
      target_revision text,
      target_part text,
      text_key text not null,
      supporters text[] not null default '{}',
      content jsonb not null,
      reasons jsonb not null,
      paragraph integer not null,
      insertions integer not null,
      deletions integer not null,
      text_before text not null,
      text_after text not null,
      current boolean not null default true,
      unique (document_id, ordinal)
    )`.execute(db);
  await sql`create index proposal_number on proposal (conference_id, number)`.execute(db);
  await sql`create index proposal_text on proposal (conference_id, text_key) where current`.execute(db);

  await sql`
    create table text (
      id integer generated always as identity primary key,
      conference_id text not null references conference,
      status text not null check (status in ('in-force', 'adopted')),
      original_sha256 text not null references original,
      file_name text not null,
      ordinal integer not null,
      key text not null,
      kind text not null
        check (kind in ('resolution', 'decision', 'recommendation', 'provision', 'article', 'other')),
      number text,
      draft text,
      instrument text,
      title text,
      revision text,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      blocks jsonb not null,
      notes jsonb not null default '{}',
      messages jsonb not null default '[]',
      current boolean not null default true,
      reader_version integer not null,
      imported_at timestamptz not null default now(),
      unique (conference_id, status, original_sha256, ordinal)
    )`.execute(db);
  await sql`create unique index text_current on text (conference_id, status, key, language) nulls not distinct
      where current`.execute(db);

  await sql`
    create table import_run (
      id integer generated always as identity primary key,
      conference_id text not null references conference,
      kind text not null check (kind in ('documents', 'in-force', 'adopted')),
      started_at timestamptz not null default now(),
      finished_at timestamptz
    )`.execute(db);
  await sql`create index import_run_conference on import_run (conference_id, started_at)`.execute(db);

  await sql`
    create table import_file (
      run_id integer not null references import_run on delete cascade,
      ordinal integer not null,
      name text not null,
      sha256 text references original,
      outcome text not null check (outcome in ('read', 'unchanged', 'refused', 'skipped')),
      sentence text,
      primary key (run_id, ordinal)
    )`.execute(db);
}
