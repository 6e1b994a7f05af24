import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Which text names which, and where: made from texts and proposals when they arrive. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table citation (
      id integer generated always as identity primary key,
      derived_id integer not null references derived on delete cascade,
      conference_id text not null references conference,
      citing_key text not null,
      text_id integer references text on delete cascade,
      proposal_id integer references proposal on delete cascade,
      paragraph integer not null,
      anchor text not null,
      label text,
      side text not null check (side in ('both', 'before', 'after')),
      printed text not null,
      before text not null,
      after text not null,
      cited_key text not null,
      family text,
      assumed boolean not null,
      revision text,
      year integer,
      check (num_nonnulls(text_id, proposal_id) = 1)
    )`.execute(db);
  await sql`create index citation_derived on citation (derived_id)`.execute(db);
  await sql`create index citation_citing on citation (conference_id, citing_key)`.execute(db);
  await sql`create index citation_cited on citation (cited_key, family)`.execute(db);
  await sql`create index citation_text on citation (text_id)`.execute(db);
  await sql`create index citation_proposal on citation (proposal_id)`.execute(db);
}
