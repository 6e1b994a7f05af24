import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Block, Note } from '../document/document.ts';
import type { Action, Language, Stage, TargetKind } from '../proceedings/proposal.ts';
import type { Database } from './schema.ts';

/** A text in a temporary document, without its words. */
export interface DraftSummary {
  readonly id: number;
  readonly key: string;
  readonly kind: TargetKind;
  readonly number: string | null;
  readonly draft: string | null;
  readonly instrument: string | null;
  readonly title: string | null;
  readonly part: string | null;
  readonly action: Action | null;
  readonly ordinal: number;
  readonly formerly: readonly { readonly key: string; readonly quote: string }[];
  readonly document: DraftDocument;
}

export interface DraftDocument {
  readonly id: number;
  readonly number: string | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly language: Language | null;
  readonly date: string | null;
  readonly stage: Stage;
  readonly symbol: string | null;
  readonly title: string | null;
}

export interface StoredDraft extends DraftSummary {
  readonly blocks: readonly Block[];
}

/** The texts of one temporary document, in its order, with their words and the notes of the document. */
export async function listDraftBlocks(
  db: Kysely<Database>,
  document: number,
): Promise<(StoredDraft & { readonly notes: Readonly<Record<string, Note>> })[]> {
  const rows = await selectDrafts(db)
    .select(['draft.blocks', 'document.notes'])
    .where('draft.document_id', '=', document)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({ ...toSummary(row), blocks: row.blocks, notes: row.notes }));
}

/**
 * Drafts of a conference, of these names where given, without their words. Of a file and its corrected file the later;
 * earlier revisions stay, for they are versions of the text.
 */
export async function listDrafts(
  db: Kysely<Database>,
  conference: string,
  names?: readonly string[],
): Promise<DraftSummary[]> {
  if (names?.length === 0) return [];
  let query = selectDrafts(db).where('draft.conference_id', '=', conference).where(isLatestFile);
  if (names) query = query.where('draft.key', 'in', names);
  return (await query.orderBy('draft.id').execute()).map(toSummary);
}

/** The same with their words. */
export async function listDraftTexts(
  db: Kysely<Database>,
  conference: string,
  names?: readonly string[],
): Promise<StoredDraft[]> {
  if (names?.length === 0) return [];
  let query = selectDrafts(db)
    .select('draft.blocks')
    .where('draft.conference_id', '=', conference)
    .where(isLatestFile);
  if (names) query = query.where('draft.key', 'in', names);
  const rows = await query.orderBy('draft.id').execute();
  return rows.map((row) => ({ ...toSummary(row), blocks: row.blocks }));
}

function selectDrafts(db: Kysely<Database>) {
  return db
    .selectFrom('draft')
    .innerJoin('document', 'document.id', 'draft.document_id')
    .select([
      'draft.id',
      'draft.key',
      'draft.kind',
      'draft.number',
      'draft.draft',
      'draft.instrument',
      'draft.title',
      'draft.part',
      'draft.action',
      'draft.ordinal',
      'draft.formerly',
      'document.id as documentId',
      'document.number as documentNumber',
      'document.revision as documentRevision',
      'document.corrigendum',
      'document.language',
      'document.date',
      'document.stage',
      'document.symbol',
      'document.title as documentTitle',
    ]);
}

/** No corrected file of the same revision and language took its place. */
const isLatestFile = sql<boolean>`not exists (select from document as later
  where later.id = document.superseded_by
    and later.revision is not distinct from document.revision
    and later.corrigendum is not distinct from document.corrigendum
    and later.language is not distinct from document.language)`;

type Row = Awaited<ReturnType<ReturnType<typeof selectDrafts>['executeTakeFirstOrThrow']>>;

const toSummary = (row: Row): DraftSummary => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  number: row.number,
  draft: row.draft,
  instrument: row.instrument,
  title: row.title,
  part: row.part,
  action: row.action,
  ordinal: row.ordinal,
  formerly: row.formerly,
  document: {
    id: row.documentId,
    number: row.documentNumber,
    revision: row.documentRevision,
    corrigendum: row.corrigendum,
    language: row.language,
    date: row.date,
    stage: row.stage!,
    symbol: row.symbol,
    title: row.documentTitle,
  },
});
