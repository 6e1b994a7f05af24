import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Downstream } from '../../watch/downstream-kinds.ts';
import type { Concern, Direction, ForceTerm } from '../../watch/finding.ts';
import type { Database, CorrectionVerdict } from '../schema.ts';

/** What a person said of a finding. */
export interface Correction {
  readonly verdict: Exclude<CorrectionVerdict, 'withdrawn'>;
  readonly reason: string | null;
  readonly concern: Concern | null;
  readonly direction: Direction | null;
  readonly at: Date;
}

/** A finding with what people said of it. */
export interface StoredFinding {
  readonly id: number;
  readonly identity: string;
  readonly proposalId: number;
  /** "EUR/44A2/1" */
  readonly proposal: string;
  readonly textKey: string;
  readonly concern: Concern;
  readonly direction: Direction;
  readonly force: number;
  readonly terms: readonly ForceTerm[];
  readonly change: 'inserted' | 'deleted';
  readonly quote: string;
  readonly place: number | null;
  /** Words around the quote in its paragraph, on its side. */
  readonly lead: string;
  readonly tail: string;
  readonly range: { readonly start: number; readonly end: number } | null;
  /** On the proposal's page; null where the proposal does not reproduce the paragraph. */
  readonly anchor: string | null;
  /** On the page of the text in force. */
  readonly textAnchor: string | null;
  readonly call: string | null;
  readonly downstream: Downstream;
  readonly rule: string;
  readonly rulesVersion: string;
  readonly why: string;
  readonly correction: Correction | null;
}

export interface FindingFilter {
  /** Ids of proposals; all that count now where it is not given. */
  readonly proposals?: readonly number[];
}

/** Findings of the proposals that count now, in every language; in the order of proposal and text. */
export async function listFindings(
  db: Kysely<Database>,
  conference: string,
  { proposals }: FindingFilter = {},
): Promise<StoredFinding[]> {
  let query = selectFindings(db).where('finding.conference_id', '=', conference);
  query =
    proposals === undefined
      ? query.where('proposal.current', '=', true)
      : query.where(sql<boolean>`finding.proposal_id = any(${proposals}::integer[])`);
  return query.orderBy('finding.proposal_id').orderBy('finding.ordinal').execute();
}

/** By its identity: undefined where the machine does not say it any more. */
export async function findFinding(
  db: Kysely<Database>,
  conference: string,
  identity: string,
): Promise<StoredFinding | undefined> {
  return selectFindings(db)
    .where('finding.conference_id', '=', conference)
    .where('finding.identity', '=', identity)
    .orderBy('proposal.current', 'desc')
    .orderBy('finding.id', 'desc')
    .executeTakeFirst();
}

function selectFindings(db: Kysely<Database>) {
  return db
    .selectFrom('finding')
    .innerJoin('proposal', 'proposal.id', 'finding.proposal_id')
    .leftJoin(
      (from) =>
        from
          .selectFrom('correction')
          .distinctOn(['conference_id', 'identity'])
          .selectAll()
          .orderBy('conference_id')
          .orderBy('identity')
          .orderBy('id', 'desc')
          .as('said'),
      (join) =>
        join
          .onRef('said.identity', '=', 'finding.identity')
          .onRef('said.conference_id', '=', 'finding.conference_id'),
    )
    .select([
      'finding.id',
      'finding.identity',
      'finding.proposal_id as proposalId',
      'proposal.number as proposal',
      'proposal.text_key as textKey',
      'finding.concern',
      'finding.direction',
      'finding.force',
      'finding.terms',
      'finding.change',
      'finding.quote',
      'finding.place',
      'finding.lead',
      'finding.tail',
      sql<{ start: number; end: number } | null>`case when range_start is null then null
        else jsonb_build_object('start', range_start, 'end', range_end) end`.as('range'),
      'finding.anchor',
      'finding.text_anchor as textAnchor',
      'finding.call',
      'finding.downstream',
      'finding.rule',
      'finding.rules_version as rulesVersion',
      'finding.why',
      sql<Correction | null>`case when said.verdict is null or said.verdict = 'withdrawn' then null
        else jsonb_build_object('verdict', said.verdict, 'reason', said.reason, 'concern', said.concern,
          'direction', said.direction, 'at', said.at) end`.as('correction'),
    ]);
}
