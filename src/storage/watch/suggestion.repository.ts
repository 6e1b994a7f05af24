import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { IssueEvidence } from '../../watch/issues/issue.ts';
import type { Database } from '../schema.ts';

export interface StoredIssueSuggestion {
  readonly proposalId: number;
  readonly issue: string;
  readonly evidence: readonly IssueEvidence[];
  readonly why: string;
}

/** Of the proposals that count now, in every language; or of these. */
export async function listIssueSuggestions(
  db: Kysely<Database>,
  conference: string,
  proposals?: readonly number[],
): Promise<StoredIssueSuggestion[]> {
  let query = db
    .selectFrom('issue_suggestion')
    .innerJoin('proposal', 'proposal.id', 'issue_suggestion.proposal_id')
    .select(['proposal_id as proposalId', 'issue', 'evidence', 'why'])
    .where('issue_suggestion.conference_id', '=', conference);
  query =
    proposals === undefined
      ? query.where('proposal.current', '=', true)
      : query.where(sql<boolean>`proposal_id = any(${proposals}::integer[])`);
  return query.orderBy('proposal_id').orderBy('issue').execute();
}

export interface StoredBodySuggestion {
  readonly proposalId: number;
  readonly body: string;
  readonly document: string | null;
  readonly change: 'inserted' | 'deleted';
  readonly quote: string;
  readonly place: number | null;
  readonly why: string;
}

/** Of the proposals that count now, in every language; or of these. The longest words first. */
export async function listBodySuggestions(
  db: Kysely<Database>,
  conference: string,
  proposals?: readonly number[],
): Promise<StoredBodySuggestion[]> {
  let query = db
    .selectFrom('body_suggestion')
    .innerJoin('proposal', 'proposal.id', 'body_suggestion.proposal_id')
    .select(['proposal_id as proposalId', 'body', 'document', 'change', 'quote', 'place', 'why'])
    .where('body_suggestion.conference_id', '=', conference);
  query =
    proposals === undefined
      ? query.where('proposal.current', '=', true)
      : query.where(sql<boolean>`proposal_id = any(${proposals}::integer[])`);
  return query.orderBy('proposal_id').orderBy('body_suggestion.id').execute();
}
