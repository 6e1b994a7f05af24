import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Hit } from '../../matrix/query/hit.ts';
import type { Database } from '../schema.ts';
import type { ConfigQuery } from './write-tsquery.ts';

/** A broader search gets what is in titles and in changes first, and says that there is more. */
export const MOST_HITS = 5000;

/**
 * What fits, in any order. A number says how many clauses one passage holds at most: in all, and of those in titles,
 * of those whose words are added, deleted, or stay.
 */
export async function findHits(
  db: Kysely<Database>,
  queries: readonly ConfigQuery[],
  conference: string | null,
): Promise<Hit[]> {
  if (queries.length === 0) return [];
  const parts = queries.map((query) => selectHits(query, conference));
  const { rows } = await sql<Hit>`
    select * from (${sql.join(parts, sql` union all `)}) as hit
    order by best desc, title desc nulls last limit ${MOST_HITS}`.execute(db);
  return rows;
}

function selectHits(query: ConfigQuery, conference: string | null): RawBuilder<Hit> {
  const held = query.clauses.map((clause) => sql`(vector @@ ${clause}::tsquery)`);
  const count = sql.join(
    held.map((one) => sql`${one}::integer`),
    sql` + `,
  );
  const every = sql.join(
    held.map((one) => sql`bool_or${one}`),
    sql` and `,
  );
  const within = conference === null ? sql`true` : sql`entry.conference_id = ${conference}`;
  const without =
    query.without === null
      ? sql`true`
      : sql`not exists (select from search_passage as other
          where other.entry_id = entry.id and other.vector @@ ${query.without}::tsquery)`;
  return sql<Hit>`
    select entry.id, entry.kind, conference_id as conference, entry.language, same, dated,
      max(held) as best,
      max(held) filter (where field = 'title') as title,
      max(held) filter (where view = 'after' and changed) as added,
      max(held) filter (where view = 'before' and changed) as deleted,
      max(held) filter (where field = 'body' and kept and view <> 'before') as kept,
      max(held) filter (where field in ('reasons', 'introduction')) as said,
      count(*)::integer as passages
    from search_entry as entry
    join (
      select entry_id, field, view, vector, ${count} as held,
        vector @@ ${query.changed}::tsquery as changed, vector @@ ${query.kept}::tsquery as kept
      from search_passage where vector @@ ${query.any}::tsquery
    ) as passage on passage.entry_id = entry.id
    where entry.config = ${query.config} and entry.words @@ ${query.words}::tsquery
      and ${within} and ${without} and ${isCurrent}
    group by entry.id
    having ${every}`;
}

/** What a revision or a later file took the place of is kept, and not found. */
const isCurrent = sql`case entry.kind
  when 'proposal' then (select current from proposal where proposal.id = entry.proposal_id)
  when 'text' then (select current from text where text.id = entry.text_id)
  else (select superseded_by is null from document where document.id = entry.document_id) end`;
