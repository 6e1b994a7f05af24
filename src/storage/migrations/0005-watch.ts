import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What the machine sees in proposals, made again whenever rules or documents change; and apart from it what people say
 * of it, which stays. The two meet by `identity`, not by an id that a re-run would give anew.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table finding (
      id integer generated always as identity primary key,
      derived_id integer not null references derived on delete cascade,
      conference_id text not null references conference,
      proposal_id integer not null references proposal on delete cascade,
      ordinal integer not null,
      identity text not null,
      concern text not null,
      direction text not null check (direction in ('against', 'for')),
      force integer not null,
      terms jsonb not null,
      change text not null check (change in ('inserted', 'deleted')),
      quote text not null,
      place integer,
      range_start integer,
      range_end integer,
      lead text not null,
      tail text not null,
      anchor text,
      text_anchor text,
      call text,
      downstream text not null,
      rule text not null,
      rules_version text not null,
      why text not null
    )`.execute(db);
  await sql`create index finding_derived on finding (derived_id)`.execute(db);
  await sql`create index finding_proposal on finding (proposal_id)`.execute(db);
  await sql`create index finding_conference on finding (conference_id, concern)`.execute(db);

  await sql`
    create table issue_suggestion (
      proposal_id integer not null references proposal on delete cascade,
      issue text not null,
      derived_id integer not null references derived on delete cascade,
      conference_id text not null references conference,
      evidence jsonb not null,
      why text not null,
      primary key (proposal_id, issue)
    )`.execute(db);
  await sql`create index issue_suggestion_derived on issue_suggestion (derived_id)`.execute(db);
  await sql`create index issue_suggestion_conference on issue_suggestion (conference_id, issue)`.execute(db);

  await sql`
    create table body_suggestion (
      id integer generated always as identity primary key,
      proposal_id integer not null references proposal on delete cascade,
      body text not null,
      document text,
      derived_id integer not null references derived on delete cascade,
      conference_id text not null references conference,
      change text not null check (change in ('inserted', 'deleted')),
      quote text not null,
      place integer,
      why text not null
    )`.execute(db);
  await sql`create index body_suggestion_derived on body_suggestion (derived_id)`.execute(db);
  await sql`create index body_suggestion_proposal on body_suggestion (proposal_id)`.execute(db);
  await sql`create index body_suggestion_conference on body_suggestion (conference_id, body)`.execute(db);

  // One row for each word of a person, never changed: the newest of an identity counts.
  await sql`
    create table correction (
      id integer generated always as identity primary key,
      conference_id text not null references conference,
      identity text not null,
      verdict text not null check (verdict in ('confirmed', 'dismissed', 'corrected', 'withdrawn')),
      reason text,
      concern text,
      direction text check (direction in ('against', 'for')),
      proposal text not null,
      machine_concern text not null,
      machine_direction text not null,
      quote text not null,
      rule text not null,
      rules_version text not null,
      at timestamptz not null default now()
    )`.execute(db);
  await sql`create index correction_identity on correction (conference_id, identity, id)`.execute(db);
}
