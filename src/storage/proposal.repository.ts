import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Block, Note } from '../document/document.ts';
import type { MatrixDocument, MatrixProposal } from '../matrix/matrix.ts';
import type { Target } from '../proceedings/proposal.ts';
import type { Database } from './schema.ts';

/** A proposal with its words and the notes they refer to. */
export interface StoredProposal extends MatrixProposal {
  readonly content: readonly Block[];
  readonly reasons: readonly Block[];
  readonly notes: Readonly<Record<string, Note>>;
  /** SHA-256 of the original it stands in. */
  readonly original: string;
  readonly fileName: string;
  /** Index of the paragraph with the symbol in its document. */
  readonly paragraph: number;
}

/** All that count now, in every language they are here in: what `buildMatrix` takes. */
export async function listCurrentProposals(
  db: Kysely<Database>,
  conference: string,
): Promise<MatrixProposal[]> {
  return selectProposals(db)
    .where('proposal.conference_id', '=', conference)
    .where('proposal.current', '=', true)
    .execute();
}

/** Every version and language of what carries this number ("EUR/44A2/1"), superseded ones too, newest first. */
export async function listProposalVersions(
  db: Kysely<Database>,
  conference: string,
  number: string,
): Promise<MatrixProposal[]> {
  return selectProposals(db)
    .where('proposal.conference_id', '=', conference)
    .where('proposal.number', '=', number)
    .orderBy('proposal.current', 'desc')
    .orderBy('document.revision', (order) => order.desc().nullsLast())
    .orderBy('document.corrigendum', (order) => order.desc().nullsLast())
    .orderBy('proposal.id', 'desc')
    .execute();
}

export async function listProposalsOfDocument(
  db: Kysely<Database>,
  document: number,
): Promise<MatrixProposal[]> {
  return selectProposals(db).where('document_id', '=', document).orderBy('ordinal').execute();
}

/** Those that count now on one text (key as "RES-101"), in every language. */
export async function listProposalsOfText(
  db: Kysely<Database>,
  conference: string,
  key: string,
): Promise<MatrixProposal[]> {
  return selectProposals(db)
    .where('proposal.conference_id', '=', conference)
    .where('proposal.current', '=', true)
    .where('text_key', '=', key)
    .execute();
}

/** The proposals of one document with their words: what two of its versions are compared by. */
export async function listProposalTexts(
  db: Kysely<Database>,
  document: number,
): Promise<(MatrixProposal & Pick<StoredProposal, 'content' | 'reasons'>)[]> {
  return selectProposals(db)
    .select(['content', 'reasons'])
    .where('document_id', '=', document)
    .orderBy('ordinal')
    .execute();
}

/**
 * Those that count now and that one of these sources makes or co-signs, over all conferences, in every language. By
 * code ("B", "EUR"), or as the document prints it where it has no code.
 */
export async function listProposalsOfSources(
  db: Kysely<Database>,
  sources: readonly string[],
): Promise<(MatrixProposal & { readonly conference: string })[]> {
  const wanted = sql`${sources}::text[]`;
  return selectProposals(db)
    .select('proposal.conference_id as conference')
    .where('proposal.current', '=', true)
    .where(
      sql<boolean>`(sources && ${wanted} or supporters && ${wanted}
        or (sources = '{}' and source = any(${wanted})))`,
    )
    .execute();
}

export async function findProposal(db: Kysely<Database>, id: number): Promise<StoredProposal | undefined> {
  return selectProposals(db)
    .select([
      'content',
      'reasons',
      'document.notes as notes',
      'document.original_sha256 as original',
      'document.file_name as fileName',
      'paragraph',
    ])
    .where('proposal.id', '=', id)
    .executeTakeFirst();
}

function selectProposals(db: Kysely<Database>) {
  return db
    .selectFrom('proposal')
    .innerJoin('document', 'document.id', 'proposal.document_id')
    .select([
      'proposal.id as id',
      'proposal.number as number',
      'ordinal',
      'action',
      'underlined',
      sql<Target>`jsonb_build_object('kind', target_kind, 'number', target_number, 'draft', target_draft,
        'instrument', target_instrument, 'title', target_title, 'revision', target_revision, 'part', target_part)`.as(
        'target',
      ),
      'text_key as textKey',
      'supporters',
      'insertions',
      'deletions',
      'current',
      sql<MatrixDocument>`jsonb_build_object('id', document.id, 'number', document.number,
        'revision', revision, 'corrigendum', corrigendum, 'language', language, 'date', date,
        'originalLanguages', original_languages, 'source', source, 'sources', sources,
        'title', title, 'symbol', symbol)
        || case when document.number is null
          then jsonb_build_object('original', left(original_sha256, 8)) else '{}'::jsonb end`.as('document'),
    ]);
}
