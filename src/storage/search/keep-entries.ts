import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { listSearched } from '../../matrix/query/list-searched.ts';
import { makePassages } from '../../matrix/query/passage.ts';
import { chunk } from '../chunk.ts';
import type { Database, SearchConfig, SearchKind } from '../schema.ts';
import { toJson } from '../to-json.ts';
import { getConfig } from './configs.ts';
import { keepWords } from './keep-words.ts';
import { listStems } from './list-stems.ts';
import type { Owner } from './read-owners.ts';
import { writePassageVector } from './write-tsvector.ts';

/** The final acts of a conference in one file have about half of this; beyond it, a text is found by its beginning. */
const MOST_PASSAGES = 10_000;

/** Adds what finds these owners, which nothing finds yet. */
export async function keepEntries(db: Kysely<Database>, owners: readonly Owner[]): Promise<void> {
  for (const [config, group] of Map.groupBy(owners, ({ language }) => getConfig(language)))
    for (const some of chunk(group, 100)) await keepSome(db, config, some);
}

async function keepSome(db: Kysely<Database>, config: SearchConfig, owners: readonly Owner[]): Promise<void> {
  const rows = owners.map(({ conference, kind, owner, language, same, dated }) => ({
    conference,
    kind,
    owner,
    language,
    same,
    dated,
  }));
  const entries = await sql<{ id: number; kind: SearchKind; owner: number }>`
    insert into search_entry
      (conference_id, kind, text_id, proposal_id, document_id, language, config, same, dated)
    select conference, kind,
      case kind when 'text' then owner end,
      case kind when 'proposal' then owner end,
      case kind when 'document' then owner end,
      language, ${config}::text, same, dated
    from jsonb_to_recordset(${toJson(rows)}::jsonb)
      as row (conference text, kind text, owner integer, language text, same text, dated text)
    returning id, kind, coalesce(text_id, proposal_id, document_id) as owner`.execute(db);
  const ids = new Map(entries.rows.map(({ id, kind, owner }) => [`${kind} ${owner}`, id]));
  const passages = owners.flatMap(({ kind, owner, conference, searched }) =>
    listSearched(searched)
      .flatMap(makePassages)
      .slice(0, MOST_PASSAGES)
      .map((passage) => ({ passage, conference, entry: ids.get(`${kind} ${owner}`)! })),
  );
  const words = new Set(passages.flatMap(({ passage }) => passage.words.split(' ')));
  const stems = await listStems(db, config, [...words]);
  for (const some of chunk(passages, 1000))
    await sql`
      insert into search_passage (entry_id, ordinal, view, field, vector)
      select entry, ordinal, view, field, vector::tsvector
      from unnest(
        ${some.map(({ entry }) => entry)}::integer[],
        ${some.map(({ passage }) => passage.ordinal)}::integer[],
        ${some.map(({ passage }) => passage.view)}::text[],
        ${some.map(({ passage }) => passage.field)}::text[],
        ${some.map(({ passage, conference }) => writePassageVector(passage, stems, conference))}::text[]
      ) as row (entry, ordinal, view, field, vector)`.execute(db);
  await keepWords(
    db,
    passages.map(({ passage }) => passage),
  );
}
