import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Seen } from '../../matrix/matrix.ts';
import type { Database } from '../schema.ts';

/** What the machine suggests for each proposal that counts now, as people corrected it; by id of the proposal. */
export async function listSeen(db: Kysely<Database>, conference: string): Promise<Map<number, Seen>> {
  const { rows } = await sql<{ id: number; kind: keyof Seen; value: string }>`
    with said as (
      select distinct on (identity) identity, verdict, concern from correction
      where conference_id = ${conference} order by identity, id desc
    ), seen as (
      select proposal_id as id, 'concerns' as kind,
        case when verdict = 'corrected' then coalesce(said.concern, finding.concern) else finding.concern end as value
      from finding left join said on said.identity = finding.identity
      where conference_id = ${conference} and verdict is distinct from 'dismissed'
      union
      select proposal_id, 'issues', issue from issue_suggestion where conference_id = ${conference}
      union
      select proposal_id, 'bodies', body from body_suggestion where conference_id = ${conference}
    )
    select seen.* from seen join proposal on proposal.id = seen.id and proposal.current
    order by seen.id, kind, value`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, list]) => {
      const of = (name: keyof Seen) => list.filter(({ kind }) => kind === name).map(({ value }) => value);
      return [id, { concerns: of('concerns'), issues: of('issues'), bodies: of('bodies') }];
    }),
  );
}
