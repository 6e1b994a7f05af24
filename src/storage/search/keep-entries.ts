import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { makePassages } from '../../matrix/query/passage.ts';
import type { Passage } from '../../matrix/query/passage.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { chunk } from '../chunk.ts';
import type { Database, SearchConfig, SearchKind } from '../schema.ts';
import { toJson } from '../to-json.ts';
import { getConfig } from './configs.ts';
import { keepWords } from './keep-words.ts';
import { listStems } from './list-stems.ts';
import { writePassageVector, writeWordsVector } from './write-tsvector.ts';

/** What is found, and the passages it is found by. */
export interface Entry {
  readonly conference: string;
  readonly kind: SearchKind;
  /** In the table of its kind. */
  readonly owner: number;
  readonly language: Language | null;
  /** What its language versions share. */
  readonly same: string;
  readonly dated: string | null;
  readonly title: string | null;
  readonly passages: readonly Passage[];
}

/** The final acts of a conference in one file have about half of this; beyond it, a text is found by its beginning. */
const MOST_PASSAGES = 10_000;

/** Adds entries for owners that have none. */
export async function keepEntries(db: Kysely<Database>, entries: readonly Entry[]): Promise<void> {
  for (const [config, group] of Map.groupBy(entries, ({ language }) => getConfig(language)))
    for (const some of chunk(group, 100)) await keepSome(db, config, some.map(withTitle));
}

function withTitle(entry: Entry): Entry {
  const title = entry.title ? makePassages([['=', entry.title]], { field: 'title', paragraph: null }) : [];
  return { ...entry, passages: [...title, ...entry.passages].slice(0, MOST_PASSAGES) };
}

async function keepSome(
  db: Kysely<Database>,
  config: SearchConfig,
  entries: readonly Entry[],
): Promise<void> {
  const all = entries.flatMap(({ passages }) => passages);
  const words = new Set(all.flatMap((passage) => passage.words.split(' ')));
  const stems = await listStems(db, config, [...words]);
  const rows = entries.map(({ passages, ...entry }) => ({
    ...entry,
    words: writeWordsVector(passages, stems),
  }));
  const inserted = await sql<{ id: number; kind: SearchKind; owner: number }>`
    insert into search_entry
      (conference_id, kind, text_id, proposal_id, document_id, language, config, same, dated, words)
    select conference, kind,
      case kind when 'text' then owner end,
      case kind when 'proposal' then owner end,
      case kind when 'document' then owner end,
      language, ${config}::text, same, dated, words::tsvector
    from jsonb_to_recordset(${toJson(rows)}::jsonb)
      as row (conference text, kind text, owner integer, language text, same text, dated text, words text)
    returning id, kind, coalesce(text_id, proposal_id, document_id) as owner`.execute(db);
  const ids = new Map(inserted.rows.map(({ id, kind, owner }) => [`${kind} ${owner}`, id]));
  const passages = entries.flatMap(({ kind, owner, passages: list }) =>
    list.map((passage, ordinal) => ({ passage, ordinal, entry: ids.get(`${kind} ${owner}`)! })),
  );
  for (const some of chunk(passages, 1000))
    await sql`
      insert into search_passage (entry_id, ordinal, field, view, paragraph, pieces, vector)
      select entry, ordinal, field, view, paragraph, pieces::jsonb, vector::tsvector
      from unnest(
        ${some.map(({ entry }) => entry)}::integer[],
        ${some.map(({ ordinal }) => ordinal)}::integer[],
        ${some.map(({ passage }) => passage.field)}::text[],
        ${some.map(({ passage }) => passage.view)}::text[],
        ${some.map(({ passage }) => passage.paragraph)}::integer[],
        ${some.map(({ passage }) => toJson(passage.pieces))}::text[],
        ${some.map(({ passage }) => writePassageVector(passage, stems))}::text[]
      ) as row (entry, ordinal, field, view, paragraph, pieces, vector)`.execute(db);
  await keepWords(db, all);
}
