import { sql } from 'kysely';
import type { Insertable, Kysely } from 'kysely';
import type { CorrectionTable, Database } from '../schema.ts';
import { toText } from '../to-json.ts';

export type NewCorrection = Omit<Insertable<CorrectionTable>, 'at'>;

/** What was said before stays: the newest counts. */
export async function keepCorrection(
  db: Kysely<Database>,
  correction: NewCorrection,
  at: Date,
): Promise<void> {
  await db
    .insertInto('correction')
    .values({ ...correction, reason: correction.reason == null ? null : toText(correction.reason), at })
    .execute();
}

/** Whether this was said at this very instant. */
export async function hasCorrection(
  db: Kysely<Database>,
  { conference_id, identity }: NewCorrection,
  at: Date,
): Promise<boolean> {
  const found = await db
    .selectFrom('correction')
    .select('id')
    .where('conference_id', '=', conference_id)
    .where('identity', '=', identity)
    .where('at', '=', at)
    .executeTakeFirst();
  return found !== undefined;
}

/** How often people agreed with a rule: over all conferences, each finding once. */
export interface RuleTally {
  readonly rule: string;
  readonly findings: number;
  readonly confirmed: number;
  readonly dismissed: number;
  readonly corrected: number;
}

export async function tallyRules(db: Kysely<Database>): Promise<RuleTally[]> {
  const { rows } = await sql<RuleTally>`
    with newest as (
      select distinct on (conference_id, identity) rule, verdict from correction
      order by conference_id, identity, id desc
    ), said as (
      select rule,
        count(*) filter (where verdict = 'confirmed')::int as confirmed,
        count(*) filter (where verdict = 'dismissed')::int as dismissed,
        count(*) filter (where verdict = 'corrected')::int as corrected
      from newest group by rule
    ), seen as (
      select rule, count(*)::int as findings from finding
      join proposal on proposal.id = finding.proposal_id and proposal.current group by rule
    )
    select coalesce(seen.rule, said.rule) as rule, coalesce(findings, 0) as findings,
      coalesce(confirmed, 0) as confirmed, coalesce(dismissed, 0) as dismissed, coalesce(corrected, 0) as corrected
    from seen full join said on said.rule = seen.rule
    order by 1`.execute(db);
  return rows;
}

/** What people said of things that the machine does not see any more. */
export async function listOrphanedCorrections(
  db: Kysely<Database>,
  conference: string,
): Promise<
  {
    readonly proposal: string;
    readonly quote: string;
    readonly rule: string;
    readonly verdict: string;
    readonly reason: string | null;
  }[]
> {
  return db
    .selectFrom('correction')
    .distinctOn('identity')
    .select(['proposal', 'quote', 'rule', 'verdict', 'reason'])
    .where('conference_id', '=', conference)
    .where(sql<boolean>`not exists (select from finding where finding.identity = correction.identity
      and finding.conference_id = correction.conference_id)`)
    .orderBy('identity')
    .orderBy('id', 'desc')
    .execute();
}
