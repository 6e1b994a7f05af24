import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Database } from './schema.ts';

/** A conference with how much of it is here: what a page needs to say how complete it is. */
export interface ConferenceOverview {
  readonly id: string;
  readonly sample: boolean;
  /** Documents that count now, language versions together. */
  readonly documents: number;
  /** Proposals that count now, language versions together. */
  readonly proposals: number;
  /** Files that could not be read. */
  readonly refused: number;
  /** Files a later version took the place of. */
  readonly superseded: number;
  /** End of the last import of anything; null while the first one runs. */
  readonly lastImport: Date | null;
  /** Start of an import that has not ended: it is running, or it was killed. */
  readonly unfinishedImport: Date | null;
}

export async function listConferences(db: Kysely<Database>): Promise<ConferenceOverview[]> {
  return selectOverviews(db).orderBy('conference.id').execute();
}

export async function findConference(
  db: Kysely<Database>,
  id: string,
): Promise<ConferenceOverview | undefined> {
  return selectOverviews(db).where('conference.id', '=', id).executeTakeFirst();
}

export async function keepConference(db: Kysely<Database>, id: string, sample: boolean): Promise<void> {
  await db
    .insertInto('conference')
    .values({ id, sample })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ sample }))
    .execute();
}

function selectOverviews(db: Kysely<Database>) {
  const here = sql<boolean>`refused_kind is null and superseded_by is null`;
  // A document without a number is one by itself.
  const oneDocument = sql`distinct coalesce(document.number, 'id ' || document.id)`;
  return db.selectFrom('conference').select([
    'conference.id',
    'conference.sample',
    countDocuments(here, oneDocument).as('documents'),
    sql<number>`(select count(distinct (coalesce(document.number, 'id ' || document.id), proposal.number))::int
      from proposal join document on document.id = proposal.document_id
      where proposal.conference_id = conference.id and proposal.current)`.as('proposals'),
    countDocuments(sql<boolean>`refused_kind is not null`, sql`*`).as('refused'),
    countDocuments(sql<boolean>`superseded_by is not null`, sql`*`).as('superseded'),
    sql<Date | null>`(select max(finished_at) from import_run where conference_id = conference.id)`.as(
      'lastImport',
    ),
    sql<Date | null>`(select max(started_at) from import_run
      where conference_id = conference.id and finished_at is null)`.as('unfinishedImport'),
  ]);
}

function countDocuments(condition: RawBuilder<boolean>, counted: RawBuilder<unknown>) {
  return sql<number>`(select count(${counted})::int from document
    where document.conference_id = conference.id and ${condition})`;
}
