import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { resolveVersions } from '../matrix/versions.ts';
import type { Language } from '../proceedings/proposal.ts';
import { chunk } from './chunk.ts';
import type { Database, NewDocument, NewDraft, NewProposal } from './schema.ts';
import { indexDocuments } from './search/index-owners.ts';
import { settleSearch } from './search/settle-search.ts';

/** A document with its proposals, ready for the tables. */
export interface DocumentRows {
  readonly document: NewDocument;
  readonly proposals: readonly Omit<NewProposal, 'document_id'>[];
  /** The texts of a temporary document. */
  readonly drafts: readonly Omit<NewDraft, 'document_id'>[];
}

/** A file that another one took the place of. */
export interface Superseded {
  readonly file: string;
  readonly by: string;
}

/**
 * Keeps documents that are not here yet, or reads them anew: then the row stays, with its id, and its content is
 * replaced. Settles which versions count and returns those that no longer do.
 */
export async function keepDocuments(
  trx: Transaction<Database>,
  conference: string,
  rows: readonly DocumentRows[],
): Promise<Superseded[]> {
  if (rows.length === 0) return [];
  const before = await listNumbers(trx, conference, rows);
  const kept = await trx
    .insertInto('document')
    .values(rows.map(({ document }) => document))
    .onConflict((conflict) =>
      conflict.columns(['conference_id', 'original_sha256']).doUpdateSet((set) => ({
        number: set.ref('excluded.number'),
        document: set.ref('excluded.document'),
        addendum: set.ref('excluded.addendum'),
        revision: set.ref('excluded.revision'),
        corrigendum: set.ref('excluded.corrigendum'),
        language: set.ref('excluded.language'),
        symbol: set.ref('excluded.symbol'),
        date: set.ref('excluded.date'),
        original_languages: set.ref('excluded.original_languages'),
        source: set.ref('excluded.source'),
        sources: set.ref('excluded.sources'),
        title: set.ref('excluded.title'),
        agenda_item: set.ref('excluded.agenda_item'),
        introduction: set.ref('excluded.introduction'),
        notes: set.ref('excluded.notes'),
        messages: set.ref('excluded.messages'),
        refused_kind: set.ref('excluded.refused_kind'),
        refused_sentence: set.ref('excluded.refused_sentence'),
        reader_version: set.ref('excluded.reader_version'),
        series: set.ref('excluded.series'),
        stage: set.ref('excluded.stage'),
        stage_why: set.ref('excluded.stage_why'),
      })),
    )
    .returning(['id', 'original_sha256', 'number'])
    .execute();
  const ids = new Map(kept.map(({ id, original_sha256 }) => [original_sha256, id]));
  await trx
    .deleteFrom('proposal')
    .where('document_id', 'in', [...ids.values()])
    .execute();
  await trx
    .deleteFrom('draft')
    .where('document_id', 'in', [...ids.values()])
    .execute();
  const withDocument = <T>(list: (row: DocumentRows) => readonly T[]) =>
    rows.flatMap((row) => {
      const document_id = ids.get(row.document.original_sha256)!;
      return list(row).map((one) => ({ ...one, document_id }));
    });
  for (const some of chunk(
    withDocument(({ proposals }) => proposals),
    200,
  ))
    await trx.insertInto('proposal').values(some).execute();
  for (const some of chunk(
    withDocument(({ drafts }) => drafts),
    200,
  ))
    await trx.insertInto('draft').values(some).execute();
  await indexDocuments(trx, [...ids.values()]);
  const superseded = await settleVersions(trx, conference, [...before, ...kept.map(({ number }) => number)]);
  await settleSearch(trx, conference);
  return superseded;
}

/** Numbers that the documents had before they are read anew: their other versions may stand again. */
async function listNumbers(
  trx: Transaction<Database>,
  conference: string,
  rows: readonly DocumentRows[],
): Promise<(string | null)[]> {
  const found = await trx
    .selectFrom('document')
    .select('number')
    .where('conference_id', '=', conference)
    .where(
      'original_sha256',
      'in',
      rows.map(({ document }) => document.original_sha256),
    )
    .execute();
  return found.map(({ number }) => number);
}

interface VersionRow {
  readonly id: number;
  readonly number: string;
  readonly file: string;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly language: Language | null;
  readonly refused: boolean;
  readonly supersededBy: number | null;
  readonly proposals: readonly string[];
  /** Numbers of those that counted so far. */
  readonly counted: readonly string[];
}

async function settleVersions(
  trx: Transaction<Database>,
  conference: string,
  numbers: readonly (string | null)[],
): Promise<Superseded[]> {
  const touched = [...new Set(numbers.filter((number) => number !== null))];
  if (touched.length === 0) return [];
  const versions: VersionRow[] = await trx
    .selectFrom('document')
    .select([
      'id',
      sql<string>`number`.as('number'),
      'file_name as file',
      'revision',
      'corrigendum',
      'language',
      sql<boolean>`refused_kind is not null`.as('refused'),
      'superseded_by as supersededBy',
      sql<string[]>`array(select proposal.number from proposal
        where proposal.document_id = document.id order by ordinal)`.as('proposals'),
      sql<string[]>`array(select proposal.number from proposal
        where proposal.document_id = document.id and proposal.current order by ordinal)`.as('counted'),
    ])
    .where('conference_id', '=', conference)
    .where('number', 'in', touched)
    .orderBy('id')
    .execute();

  const superseded: Superseded[] = [];
  for (const group of Map.groupBy(versions, ({ number }) => number).values()) {
    const standing = resolveVersions(group);
    for (const version of group) {
      const { supersededBy, current } = standing.get(version.id)!;
      if (supersededBy !== version.supersededBy) {
        await trx
          .updateTable('document')
          .set({ superseded_by: supersededBy })
          .where('id', '=', version.id)
          .execute();
        const by = group.find(({ id }) => id === supersededBy);
        if (by && version.supersededBy === null) superseded.push({ file: version.file, by: by.file });
      }
      if (current.join('\n') !== version.counted.join('\n')) await settleProposals(trx, version.id, current);
    }
  }
  return superseded;
}

async function settleProposals(
  trx: Transaction<Database>,
  document: number,
  current: readonly string[],
): Promise<void> {
  await trx
    .updateTable('proposal')
    .set({ current: sql<boolean>`number = any(${current}::text[])` })
    .where('document_id', '=', document)
    .execute();
}
