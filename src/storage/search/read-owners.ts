import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { getWhole } from '../../matrix/query/list-searched.ts';
import type { Searched } from '../../matrix/query/list-searched.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { Database, SearchKind } from '../schema.ts';

/** A text, a proposal or a document in one language, with all of its words. */
export interface Owner {
  readonly conference: string;
  readonly kind: SearchKind;
  /** In the table of its kind. */
  readonly owner: number;
  readonly language: Language | null;
  /** What its language versions share. */
  readonly same: string;
  /** ISO day of its document. */
  readonly dated: string | null;
  readonly searched: Searched;
}

/** Files that nobody can read hold nothing to find. */
export async function readDocuments(db: Kysely<Database>, ids: readonly number[]): Promise<Owner[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('document')
    .select([
      'id',
      'conference_id as conference',
      'number',
      'revision',
      'corrigendum',
      'language',
      'date',
      'title',
      'introduction',
      'notes',
    ])
    .where('id', 'in', ids)
    .where('refused_kind', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, conference, number, revision, corrigendum, language, date, ...words }) => ({
    conference,
    kind: 'document',
    owner: id,
    language,
    same: number === null ? `id-${id}` : `${number} ${revision ?? 0} ${corrigendum ?? 0}`,
    dated: date,
    searched: {
      title: words.title,
      blocks: [['introduction', words.introduction]],
      notes: words.notes,
      whole: null,
    },
  }));
}

/** Those of some documents, or these. */
export async function readProposals(
  db: Kysely<Database>,
  which: { readonly documents: readonly number[] } | { readonly ids: readonly number[] },
): Promise<Owner[]> {
  const [column, values] =
    'ids' in which ? (['proposal.id', which.ids] as const) : (['document_id', which.documents] as const);
  if (values.length === 0) return [];
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('document', 'document.id', 'proposal.document_id')
    .select([
      'proposal.id as id',
      'proposal.conference_id as conference',
      'proposal.number as number',
      'action',
      'target_title as title',
      'content',
      'reasons',
      'notes',
      sql<string>`coalesce(document.number, 'id-' || document.id)`.as('document'),
      'language',
      'date',
    ])
    .where(column, 'in', values)
    .orderBy('proposal.id')
    .execute();
  return rows.map(({ id, conference, number, action, title, content, reasons, notes, ...of }) => ({
    conference,
    kind: 'proposal',
    owner: id,
    language: of.language,
    same: `${of.document} ${number}`,
    dated: of.date,
    searched: {
      title,
      blocks: [
        ['body', content],
        ['reasons', reasons],
      ],
      notes,
      whole: getWhole(action),
    },
  }));
}

export async function readTexts(db: Kysely<Database>, ids: readonly number[]): Promise<Owner[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('text')
    .select(['id', 'conference_id as conference', 'status', 'key', 'language', 'title', 'blocks', 'notes'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map(({ id, conference, status, key, language, title, blocks, notes }) => ({
    conference,
    kind: 'text',
    owner: id,
    language,
    same: `${status} ${key}`,
    dated: null,
    searched: { title, blocks: [['body', blocks]], notes, whole: null },
  }));
}
