import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Block, Note } from '../../document/document.ts';
import { getWhole, listPassages } from '../../matrix/query/list-passages.ts';
import type { Action, Language } from '../../proceedings/proposal.ts';
import type { Database } from '../schema.ts';
import { keepEntries } from './keep-entries.ts';
import type { Entry } from './keep-entries.ts';

/** Documents with their proposals at a time: as many as fit into memory whatever they hold. */
const AT_ONCE = 50;

/** Makes documents and their proposals findable, those that were before anew. Refused ones hold nothing to find. */
export async function indexDocuments(db: Kysely<Database>, ids: readonly number[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    // Entries of proposals go with their proposals, which are replaced when a document is read anew.
    await db
      .deleteFrom('search_entry')
      .where((is) =>
        is.or([
          is('document_id', 'in', some),
          is('proposal_id', 'in', (query) =>
            query.selectFrom('proposal').select('id').where('document_id', 'in', some),
          ),
        ]),
      )
      .execute();
    await keepEntries(db, [...(await readDocuments(db, some)), ...(await readProposals(db, some))]);
  }
}

/** Makes texts in force or adopted findable. */
export async function indexTexts(db: Kysely<Database>, ids: readonly number[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    await db.deleteFrom('search_entry').where('text_id', 'in', some).execute();
    await keepEntries(db, await readTexts(db, some));
  }
}

async function readDocuments(db: Kysely<Database>, ids: readonly number[]): Promise<Entry[]> {
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
  return rows.map(({ id, conference, number, revision, corrigendum, language, date, title, ...words }) => ({
    conference,
    kind: 'document',
    owner: id,
    language,
    same: number === null ? `id-${id}` : `${number} ${revision ?? 0} ${corrigendum ?? 0}`,
    dated: date,
    title,
    passages: listPassages(words.introduction, {
      field: 'introduction',
      notes: words.notes,
    }),
  }));
}

interface ProposalRow {
  readonly id: number;
  readonly conference: string;
  readonly number: string;
  readonly action: Action;
  readonly title: string | null;
  readonly content: readonly Block[];
  readonly reasons: readonly Block[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly document: string;
  readonly language: Language | null;
  readonly date: string | null;
}

async function readProposals(db: Kysely<Database>, documents: readonly number[]): Promise<Entry[]> {
  const rows: ProposalRow[] = await db
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
    .where('document_id', 'in', documents)
    .orderBy('proposal.id')
    .execute();
  return rows.map(({ id, conference, number, action, title, content, reasons, notes, ...of }) => ({
    conference,
    kind: 'proposal',
    owner: id,
    language: of.language,
    same: `${of.document} ${number}`,
    dated: of.date,
    title,
    passages: [
      ...listPassages(content, {
        field: 'body',
        notes,
        whole: getWhole(action),
      }),
      ...listPassages(reasons, { field: 'reasons', notes }),
    ],
  }));
}

async function readTexts(db: Kysely<Database>, ids: readonly number[]): Promise<Entry[]> {
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
    title,
    passages: listPassages(blocks, { field: 'body', notes }),
  }));
}
