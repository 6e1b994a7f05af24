import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Passage } from '../../matrix/query/passage.ts';
import { makePassages } from '../../matrix/query/passage.ts';
import { listGrams } from '../../matrix/query/spelling.ts';
import { foldWord, isDense } from '../../matrix/query/words.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { chunk } from '../chunk.ts';
import type { Database, SearchKind } from '../schema.ts';
import { toJson } from '../to-json.ts';
import { getConfig } from './configs.ts';

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

/** Adds entries for owners that have none. */
export async function keepEntries(db: Kysely<Database>, entries: readonly Entry[]): Promise<void> {
  for (const [config, group] of Map.groupBy(entries, ({ language }) => getConfig(language)))
    for (const some of chunk(group, 50)) await keepSome(db, config, some.map(withTitle));
  await keepWords(db, entries);
}

function withTitle(entry: Entry): Entry {
  const title = entry.title ? makePassages([['=', entry.title]], { field: 'title', paragraph: null }) : [];
  return { ...entry, passages: [...title, ...entry.passages] };
}

async function keepSome(db: Kysely<Database>, config: string, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map(({ passages, ...entry }) => ({
    ...entry,
    words: passages.map(({ words }) => words).join(' '),
  }));
  const inserted = await sql<{ id: number; kind: SearchKind; owner: number }>`
    insert into search_entry
      (conference_id, kind, text_id, proposal_id, document_id, language, config, same, dated, words)
    select conference, kind,
      case kind when 'text' then owner end,
      case kind when 'proposal' then owner end,
      case kind when 'document' then owner end,
      language, ${config}::text, same, dated, strip(to_tsvector(${config}::text::regconfig, words))
    from jsonb_to_recordset(${toJson(rows)}::jsonb)
      as row (conference text, kind text, owner integer, language text, same text, dated text, words text)
    returning id, kind, coalesce(text_id, proposal_id, document_id) as owner`.execute(db);
  const idOf = new Map(inserted.rows.map(({ id, kind, owner }) => [`${kind} ${owner}`, id]));
  const passages = entries.flatMap(({ kind, owner, passages: list }) =>
    list.map((passage, ordinal) => ({
      ...passage,
      entry: idOf.get(`${kind} ${owner}`),
      ordinal,
      whole: passage.changed.length === countWords(passage.words),
    })),
  );
  for (const part of chunk(passages, 500)) await keepPassages(db, config, part);
}

/**
 * Every word is one to PostgreSQL too, so that places agree: weights are set by place, which no function of
 * PostgreSQL does: A on a word that changes, B on one that stays where the other text goes on with other words.
 */
async function keepPassages(db: Kysely<Database>, config: string, rows: readonly object[]): Promise<void> {
  await sql`
    insert into search_passage (entry_id, ordinal, field, view, paragraph, pieces, vector)
    select entry, ordinal, field, view, paragraph, pieces, case
      when changed = '[]' and edges = '[]' then plain
      when whole then setweight(plain, 'A')
      else (
        select coalesce(string_agg(quote_literal(lexeme) || ':' || (
            select string_agg(place || case
              when changed @> to_jsonb(place) then 'A' when edges @> to_jsonb(place) then 'B' else '' end, ',')
            from unnest(positions) as place), ' '), '')::tsvector
        from unnest(plain)
      ) end
    from jsonb_to_recordset(${toJson(rows)}::jsonb)
      as row (entry integer, ordinal integer, field text, view text, paragraph integer, pieces jsonb, words text,
        changed jsonb, edges jsonb, whole boolean),
      lateral to_tsvector(${config}::text::regconfig, words) as plain`.execute(db);
}

const countWords = (words: string) => words.split(' ').length;

/** Letters alone: nobody misspells a number, and pairs of Chinese characters are no words. */
async function keepWords(db: Kysely<Database>, entries: readonly Entry[]): Promise<void> {
  const seen = new Set(
    entries.flatMap((entry) => withTitle(entry).passages.flatMap(({ words }) => words.split(' '))),
  );
  const words = [...seen].filter((word) => word.length > 1 && !isDense(word) && !/\d/.test(word));
  for (const some of chunk(words, 2000)) {
    const { rows } = await sql<{ word: string }>`
      select word from unnest(${some}::text[]) as word
      where not exists (select from search_word where search_word.word = word.word)`.execute(db);
    if (rows.length === 0) continue;
    const fresh = rows.map(({ word }) => {
      const fold = foldWord(word);
      return { word, fold, grams: listGrams(fold) };
    });
    await db
      .insertInto('search_word')
      .values(fresh)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
