import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Block, Note } from '../document/document.ts';
import type { Message, Refusal } from '../document/message.ts';
import type { Language, Stage } from '../proceedings/proposal.ts';
import type { Database } from './schema.ts';

/** A document in one language, without its words. */
export interface DocumentSummary {
  readonly id: number;
  /** "44A2": what its versions and languages share; null where it has none. */
  readonly number: string | null;
  readonly document: number | null;
  readonly addendum: number | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly language: Language | null;
  readonly symbol: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly originalLanguages: readonly string[];
  readonly source: string | null;
  readonly sources: readonly string[];
  readonly title: string | null;
  readonly agendaItem: string | null;
  /** "DT", "INF" …; null for contributions. */
  readonly series: string | null;
  /** Set for temporary documents, with the words of the document that say so. */
  readonly stage: Stage | null;
  readonly stageWhy: string | null;
  readonly fileName: string;
  /** SHA-256 of the original: its address on disk and for download. */
  readonly original: string;
  /** Present: nobody can read the file. */
  readonly refused: Refusal | null;
  /** Id of the document that took its place. */
  readonly supersededBy: number | null;
  readonly messages: readonly Message[];
  readonly importedAt: Date;
  /** Number of its proposals. */
  readonly proposals: number;
}

export interface StoredDocument extends DocumentSummary {
  readonly introduction: readonly Block[];
  readonly notes: Readonly<Record<string, Note>>;
}

/** All of a conference, superseded and refused ones too: by number, then version, then language. */
export async function listDocuments(db: Kysely<Database>, conference: string): Promise<DocumentSummary[]> {
  return inOrder(selectSummaries(db)).where('conference_id', '=', conference).execute();
}

/** What came in last, over all conferences or in one: each with the conference it belongs to. */
export async function listNewestDocuments(
  db: Kysely<Database>,
  { conference, limit }: { readonly conference?: string; readonly limit: number },
): Promise<(DocumentSummary & { readonly conference: string })[]> {
  let query = selectSummaries(db)
    .select('conference_id as conference')
    .where('refused_kind', 'is', null)
    .where('superseded_by', 'is', null);
  if (conference !== undefined) query = query.where('conference_id', '=', conference);
  return query
    .orderBy('date', (order) => order.desc().nullsLast())
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Every version and language of one document: number as "44A2". */
export async function listDocumentVersions(
  db: Kysely<Database>,
  conference: string,
  number: string,
): Promise<DocumentSummary[]> {
  return inOrder(selectSummaries(db))
    .where('conference_id', '=', conference)
    .where('number', '=', number)
    .execute();
}

/** Files of the conference that nobody could read. */
export async function listRefused(db: Kysely<Database>, conference: string): Promise<DocumentSummary[]> {
  return selectSummaries(db)
    .where('conference_id', '=', conference)
    .where('refused_kind', 'is not', null)
    .orderBy('file_name')
    .execute();
}

/** With introduction and notes; its proposals come from `listProposalsOfDocument`. */
export async function findDocument(
  db: Kysely<Database>,
  conference: string,
  id: number,
): Promise<StoredDocument | undefined> {
  return selectSummaries(db)
    .select(['introduction', 'notes'])
    .where('conference_id', '=', conference)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Id of the document whose original's hash begins with these digits; of several the first that came in. */
export async function findIdByOriginal(
  db: Kysely<Database>,
  conference: string,
  digits: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('conference_id', '=', conference)
    .where(sql<boolean>`starts_with(original_sha256, ${digits})`)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export function selectSummaries(db: Kysely<Database>) {
  return db.selectFrom('document').select([
    'id',
    'number',
    'document',
    'addendum',
    'revision',
    'corrigendum',
    'language',
    'symbol',
    'date',
    'original_languages as originalLanguages',
    'source',
    'sources',
    'title',
    'agenda_item as agendaItem',
    'series',
    'stage',
    'stage_why as stageWhy',
    'file_name as fileName',
    'original_sha256 as original',
    sql<Refusal | null>`case when refused_kind is not null
      then jsonb_build_object('kind', refused_kind, 'sentence', refused_sentence) end`.as('refused'),
    'superseded_by as supersededBy',
    'messages',
    'imported_at as importedAt',
    sql<number>`(select count(*)::int from proposal where proposal.document_id = document.id)`.as(
      'proposals',
    ),
  ]);
}

function inOrder(query: ReturnType<typeof selectSummaries>) {
  return query
    .orderBy('series', (order) => order.asc().nullsFirst())
    .orderBy('document', (order) => order.asc().nullsLast())
    .orderBy('addendum', (order) => order.asc().nullsFirst())
    .orderBy('revision', (order) => order.asc().nullsFirst())
    .orderBy('corrigendum', (order) => order.asc().nullsFirst())
    .orderBy('language')
    .orderBy('id');
}
