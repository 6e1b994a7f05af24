import type { Kysely } from 'kysely';
import type { VerdictKind } from '../matrix/verdicts.ts';
import type { Database } from './schema.ts';
import { toText } from './to-json.ts';

/** What a person said of a proposal, once. */
export interface NewVerdict {
  readonly conference: string;
  /** "EUR/44A2/1" */
  readonly proposal: string;
  /** Null takes the one before back. */
  readonly verdict: VerdictKind | null;
  readonly sentence: string;
  readonly source: string;
  /** ISO day. */
  readonly sourceDate: string | null;
  readonly recordedBy: string;
}

export interface StoredVerdict extends NewVerdict {
  readonly id: number;
  readonly recordedAt: Date;
}

/** Never changes a row: the newest counts, the others stay as its history. */
export async function keepVerdict(db: Kysely<Database>, given: NewVerdict, at: Date): Promise<void> {
  await db
    .insertInto('verdict')
    .values({
      conference_id: given.conference,
      proposal: toText(given.proposal),
      verdict: given.verdict,
      sentence: toText(given.sentence),
      source: toText(given.source),
      source_date: given.sourceDate,
      recorded_by: toText(given.recordedBy),
      recorded_at: at,
    })
    .execute();
}

/** Whether this was recorded at this very instant. */
export async function hasVerdict(db: Kysely<Database>, given: NewVerdict, at: Date): Promise<boolean> {
  const found = await db
    .selectFrom('verdict')
    .select('id')
    .where('conference_id', '=', given.conference)
    .where('proposal', '=', toText(given.proposal))
    .where('recorded_at', '=', at)
    .executeTakeFirst();
  return found !== undefined;
}

/** Verdicts of a conference on these proposals (on all where none are given), newest first for each. */
export async function listVerdicts(
  db: Kysely<Database>,
  conference: string,
  proposals?: readonly string[],
): Promise<StoredVerdict[]> {
  if (proposals?.length === 0) return [];
  let query = db
    .selectFrom('verdict')
    .select([
      'id',
      'conference_id as conference',
      'proposal',
      'verdict',
      'sentence',
      'source',
      'source_date as sourceDate',
      'recorded_by as recordedBy',
      'recorded_at as recordedAt',
    ])
    .where('conference_id', '=', conference);
  if (proposals) query = query.where('proposal', 'in', proposals);
  return query.orderBy('proposal').orderBy('id', 'desc').execute();
}
