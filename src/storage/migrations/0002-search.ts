import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * What the search looks in. All of it is derived: without a log of writes it is made in two thirds of the time, and is
 * empty after a crash, when `indexMissing` makes it again.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create unlogged table search_entry (
      id integer generated always as identity primary key,
      conference_id text not null references conference,
      kind text not null check (kind in ('text', 'proposal', 'document')),
      text_id integer references text on delete cascade,
      proposal_id integer references proposal on delete cascade,
      document_id integer references document on delete cascade,
      language text check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
      config text not null
        check (config in ('english', 'french', 'spanish', 'russian', 'arabic', 'simple')),
      same text not null,
      dated text,
      current boolean not null default true,
      check (num_nonnulls(text_id, proposal_id, document_id) = 1)
    )`.execute(db);
  await sql`create index search_entry_text on search_entry (text_id)`.execute(db);
  await sql`create index search_entry_proposal on search_entry (proposal_id)`.execute(db);
  await sql`create index search_entry_document on search_entry (document_id)`.execute(db);

  await sql`
    create unlogged table search_passage (
      entry_id integer not null references search_entry on delete cascade,
      ordinal integer not null,
      view text not null check (view in ('both', 'before', 'after')),
      field text not null check (field in ('title', 'body', 'reasons', 'introduction')),
      vector tsvector not null,
      primary key (entry_id, ordinal, view)
    )`.execute(db);
  await sql`create index search_passage_vector on search_passage using gin (vector)`.execute(db);

  await sql`
    create unlogged table search_word (
      fold text collate "C" not null,
      word text collate "C" not null,
      primary key (fold, word)
    )`.execute(db);
}
