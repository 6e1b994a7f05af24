import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Block } from '../../document/document.ts';
import type { HitKind } from '../../matrix/query/hit.ts';
import { markPassage } from '../../matrix/query/mark-passage.ts';
import type { Excerpt, FoundView } from '../../matrix/query/mark-passage.ts';
import { listSearched } from '../../matrix/query/list-searched.ts';
import type { Searched } from '../../matrix/query/list-searched.ts';
import type { PassageField } from '../../matrix/query/passage.ts';
import type { FoundLexemes } from '../../matrix/query/phrase.ts';
import type { Action, Language, Target } from '../../proceedings/proposal.ts';
import type { Database, SearchConfig, TextStatus } from '../schema.ts';
import type { ConfigHit } from './find-hits.ts';
import { readDocuments, readProposals, readTexts } from './read-owners.ts';
import type { ConfigQuery } from './write-tsquery.ts';

/** Something found, with what a page needs to name it, and where the words stand. */
export interface Found {
  /** Of the search; `owner` is that of the text, proposal or document. */
  readonly id: number;
  readonly owner: number;
  readonly kind: HitKind;
  readonly conference: string;
  readonly language: Language | null;
  readonly title: string | null;
  /** Of texts and proposals. */
  readonly target: Target | null;
  readonly textKey: string | null;
  readonly status: TextStatus | null;
  /** Of proposals: as printed. */
  readonly number: string | null;
  readonly action: Action | null;
  readonly underlined: boolean;
  /** The document it is, or stands in. */
  readonly document: FoundDocument | null;
  /** Its text; empty for a document. */
  readonly body: readonly Block[];
  readonly passages: readonly FoundPassage[];
}

export interface FoundDocument {
  readonly id: number;
  readonly number: string | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly date: string | null;
  readonly source: string | null;
}

export interface FoundPassage extends Excerpt {
  readonly field: PassageField;
  /** Index of the paragraph among those of its document; null for a title. */
  readonly paragraph: number | null;
  /** Something is added or deleted in it. */
  readonly changes: boolean;
}

const MOST_PASSAGES = 3;

type Name = Omit<Found, 'passages' | 'body'>;

/** In the order of the hits. */
export async function listFound(
  db: Kysely<Database>,
  queries: readonly ConfigQuery[],
  hits: readonly ConfigHit[],
): Promise<Found[]> {
  if (hits.length === 0) return [];
  const ids = hits.map(({ id }) => id);
  const [names, passages] = await Promise.all([listNames(db, ids), listPassages(db, queries, hits)]);
  const words = await readFound(db, names);
  const phrases = new Map(queries.map((query) => [query.config, query.phrases]));
  const byId = new Map(names.map((name) => [name.id, name]));
  return ids.flatMap((id) => {
    const [name, searched] = [byId.get(id), words.get(id)];
    if (!name || !searched) return [];
    const paragraphs = listSearched(searched);
    const body = searched.blocks.find(([field]) => field === 'body')?.[1] ?? [];
    const shown = (passages.get(id) ?? []).flatMap((views): FoundPassage[] => {
      const { ordinal, config } = views[0]!;
      const paragraph = paragraphs[ordinal];
      if (!paragraph) return [];
      const { pieces, ...at } = paragraph;
      const found = views.map((one) => ({ view: one.view, found: one.found ?? {} }));
      const changes = pieces.some(([op]) => op !== '=');
      return [{ ...at, changes, ...markPassage(pieces, found, phrases.get(config) ?? []) }];
    });
    return [{ ...name, body, passages: shown }];
  });
}

function listNames(db: Kysely<Database>, ids: readonly number[]): Promise<Name[]> {
  return db
    .selectFrom('search_entry as entry')
    .leftJoin('text', 'text.id', 'entry.text_id')
    .leftJoin('proposal', 'proposal.id', 'entry.proposal_id')
    .leftJoin('document', (join) =>
      join.on(sql<boolean>`document.id = coalesce(proposal.document_id, entry.document_id)`),
    )
    .select([
      'entry.id as id',
      sql<number>`coalesce(entry.text_id, entry.proposal_id, entry.document_id)`.as('owner'),
      'entry.kind as kind',
      'entry.conference_id as conference',
      'entry.language as language',
      sql<string | null>`case entry.kind when 'text' then text.title when 'proposal' then target_title
        else document.title end`.as('title'),
      sql<Target | null>`case entry.kind
        when 'proposal' then jsonb_build_object('kind', target_kind, 'number', target_number,
          'draft', target_draft, 'instrument', target_instrument, 'title', target_title,
          'revision', target_revision, 'part', target_part)
        when 'text' then jsonb_build_object('kind', text.kind, 'number', text.number, 'draft', text.draft,
          'instrument', text.instrument, 'title', text.title, 'revision', text.revision, 'part', null) end`.as(
        'target',
      ),
      sql<string | null>`coalesce(text.key, text_key)`.as('textKey'),
      'text.status as status',
      'proposal.number as number',
      'action',
      sql<boolean>`coalesce(underlined, false)`.as('underlined'),
      sql<FoundDocument | null>`case when document.id is not null then jsonb_build_object('id', document.id,
        'number', document.number, 'revision', document.revision, 'corrigendum', corrigendum, 'date', date,
        'source', source, 'original', case when document.number is null then left(document.original_sha256, 8) end)
        end`.as('document'),
    ])
    .where('entry.id', 'in', ids)
    .execute();
}

interface PassageRow {
  readonly entry: number;
  readonly config: SearchConfig;
  readonly ordinal: number;
  readonly view: FoundView['view'];
  readonly found: FoundLexemes | null;
}

/** The best passages of each; the two texts of one paragraph come together. */
async function listPassages(
  db: Kysely<Database>,
  queries: readonly ConfigQuery[],
  hits: readonly ConfigHit[],
): Promise<Map<number, readonly (readonly PassageRow[])[]>> {
  const parts = queries.flatMap((query) => {
    const ids = hits.filter(({ config }) => config === query.config).map(({ id }) => id);
    return ids.length === 0 ? [] : [selectPassages(query, ids)];
  });
  const lists = await Promise.all(parts.map((part) => part.execute(db)));
  const rows = lists.flatMap((list) => list.rows);
  return new Map(
    [...Map.groupBy(rows, ({ entry }) => entry)].map(([entry, list]) => [
      entry,
      [...Map.groupBy(list, ({ ordinal }) => ordinal).values()].slice(0, MOST_PASSAGES),
    ]),
  );
}

function selectPassages(query: ConfigQuery, ids: readonly number[]): RawBuilder<PassageRow> {
  const steps = query.phrases.flat();
  const lexemes = [...new Set(steps.flatMap((step) => step.lexemes))];
  const beginnings = steps.flatMap(({ beginning }) => (beginning === null ? [] : `${beginning}%`));
  const held = sql.join(
    query.clauses.map((clause) => sql`(vector @@ ${clause}::tsquery)::integer`),
    sql` + `,
  );
  return sql<PassageRow>`
    select entry_id as entry, ${query.config} as config, ordinal, view, (
      select jsonb_object_agg(lexeme, positions) from unnest(vector)
      where lexeme = any(${lexemes}::text[]) or lexeme like any(${beginnings}::text[])
    ) as found
    from (
      select *, row_number() over (
        partition by entry_id
        order by ${held} desc, field = 'title' desc, vector @@ ${query.changed}::tsquery desc, ordinal, view
      ) as place
      -- By entry first: the index of words would look through all others, too.
      from (select * from search_passage where entry_id = any(${ids}::integer[]) offset 0) as passage
      where vector @@ ${query.any}::tsquery
    ) as best
    where place <= ${MOST_PASSAGES * 2}
    order by entry_id, place`;
}

/** By id of the search: all words of what was found, in the order that passages count in. */
async function readFound(db: Kysely<Database>, found: readonly Name[]): Promise<Map<number, Searched>> {
  const owners = (kind: HitKind) => found.filter((one) => one.kind === kind).map(({ owner }) => owner);
  const lists = await Promise.all([
    readTexts(db, owners('text')),
    readProposals(db, { ids: owners('proposal') }),
    readDocuments(db, owners('document')),
  ]);
  const byOwner = new Map(lists.flat().map(({ kind, owner, searched }) => [`${kind} ${owner}`, searched]));
  return new Map(
    found.flatMap(({ id, kind, owner }) => {
      const searched = byOwner.get(`${kind} ${owner}`);
      return searched ? [[id, searched]] : [];
    }),
  );
}
