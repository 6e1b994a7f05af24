import type { Insertable, Transaction } from 'kysely';
import { chunk } from '../chunk.ts';
import type { BodySuggestionTable, Database, FindingTable, IssueSuggestionTable } from '../schema.ts';
import { toJson, toText } from '../to-json.ts';
import type { ForceTerm } from '../../watch/finding.ts';
import type { IssueEvidence } from '../../watch/issues/issue.ts';

type Row<Table> = Omit<Insertable<Table>, 'derived_id' | 'conference_id'>;

/** What was seen in some proposals, in rows. */
export interface WatchRows {
  readonly findings: readonly (Omit<Row<FindingTable>, 'terms'> & { readonly terms: readonly ForceTerm[] })[];
  readonly issues: readonly (Omit<Row<IssueSuggestionTable>, 'evidence'> & {
    readonly evidence: readonly IssueEvidence[];
  })[];
  readonly bodies: readonly Row<BodySuggestionTable>[];
}

export async function keepWatch(
  trx: Transaction<Database>,
  derived: number,
  conference: string,
  { findings, issues, bodies }: WatchRows,
): Promise<void> {
  const own = { derived_id: derived, conference_id: conference };
  for (const some of chunk(findings, 200))
    await trx
      .insertInto('finding')
      .values(
        some.map((row) => ({
          ...row,
          ...own,
          quote: toText(row.quote),
          lead: toText(row.lead),
          tail: toText(row.tail),
          terms: toJson(row.terms),
        })),
      )
      .execute();
  for (const some of chunk(issues, 500))
    await trx
      .insertInto('issue_suggestion')
      .values(some.map((row) => ({ ...row, ...own, evidence: toJson(row.evidence), why: toText(row.why) })))
      .execute();
  for (const some of chunk(bodies, 500))
    await trx
      .insertInto('body_suggestion')
      .values(some.map((row) => ({ ...row, ...own, quote: toText(row.quote), why: toText(row.why) })))
      .execute();
}
