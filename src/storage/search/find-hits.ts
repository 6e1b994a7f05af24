import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Hit, HitSide } from '../../matrix/query/hit.ts';
import type { Database, SearchConfig } from '../schema.ts';
import type { ConfigQuery } from './write-tsquery.ts';
import { writeConference } from './write-tsvector.ts';

/** A hit with the configuration that its words were reduced by. */
export interface ConfigHit extends Hit {
  readonly config: SearchConfig;
}

/** A broader search gets some of what fits, and says that there is more. */
export const MOST_HITS = 5000;

/** One bit for each side, the same bits again for each number of clauses that a passage holds. */
const BITS: Readonly<Record<HitSide, number>> = { title: 1, added: 2, deleted: 4, kept: 8, said: 16 };
const WIDTH = 5;

interface HitRow extends Omit<ConfigHit, 'best' | 'sides'> {
  /** Sides by number of clauses; 64 bits, which one driver gives as text. */
  readonly stands: string | number | bigint;
}

/** What fits, in any order. */
export async function findHits(
  db: Kysely<Database>,
  queries: readonly ConfigQuery[],
  conference: string | null,
): Promise<ConfigHit[]> {
  if (queries.length === 0) return [];
  const parts = queries.map((query) => sql<HitRow>`(${selectHits(query, conference)})`);
  const { rows } = await sql<HitRow>`${sql.join(parts, sql` union all `)} limit ${MOST_HITS}`.execute(db);
  return rows.map(({ stands, ...hit }) => ({ ...hit, ...readStands(BigInt(stands)) }));
}

/** The sides of the passages that hold most. */
function readStands(stands: bigint): Pick<Hit, 'best' | 'sides'> {
  let [best, rest] = [1, stands];
  for (; rest >> BigInt(WIDTH) > 0n; best++) rest >>= BigInt(WIDTH);
  const bits = Number(rest);
  const sides = (Object.keys(BITS) as HitSide[]).filter((side) => (bits & BITS[side]) !== 0);
  return { best, sides };
}

/**
 * Passages are found and counted by themselves, whatever the planner believes: it knows little of tables that were
 * just filled, and would ask the index of words once for every entry. All that is counted is one number of bits: a
 * figure of its own for each side took twice the time.
 */
function selectHits(query: ConfigQuery, conference: string | null): RawBuilder<HitRow> {
  const within = (text: string) =>
    conference === null ? text : `(${text}) & ${writeConference(conference)}`;
  const { clauses } = query;
  const every = (1 << clauses.length) - 1;
  // One clause is what any passage here holds.
  const mask =
    clauses.length === 1
      ? sql`1`
      : sql.join(
          clauses.map(
            (clause, at) => sql`case when vector @@ ${clause}::tsquery then ${sql.lit(1 << at)} else 0 end`,
          ),
          sql` | `,
        );
  const without =
    query.without === null
      ? sql`true`
      : sql`entry.id not in (
          select entry_id from search_passage where vector @@ ${within(query.without)}::tsquery)`;
  return sql<HitRow>`
    with found as materialized (
      select entry_id, count(*)::integer as passages,
        bit_or(side::bigint << (${sql.lit(WIDTH)} * (bit_count(held::bit(12))::integer - 1))) as stands
      from (
        select entry_id, (${mask})::integer as held, case field
            when 'title' then ${sql.lit(BITS.title)}
            when 'body' then case view
              when 'both' then ${sql.lit(BITS.kept)}
              when 'before' then case when vector @@ ${query.changed}::tsquery then ${sql.lit(BITS.deleted)} else 0 end
              else case when vector @@ ${query.changed}::tsquery then ${sql.lit(BITS.added)} else 0 end
                | case when vector @@ ${query.kept}::tsquery then ${sql.lit(BITS.kept)} else 0 end end
            else ${sql.lit(BITS.said)} end as side
        from search_passage where vector @@ ${within(query.any)}::tsquery
        -- Keeps what is worked out for a row from being worked out again for each figure.
        offset 0
      ) as passage
      group by entry_id
      having bit_or(held) = ${sql.lit(every)}
    )
    select entry.id, entry.config, entry.kind, entry.conference_id as conference, entry.language, same, dated,
      passages, stands
    from found join search_entry as entry on entry.id = found.entry_id
      left join proposal on proposal.id = entry.proposal_id
      left join text on text.id = entry.text_id
      left join document on document.id = entry.document_id
    where entry.config = ${query.config} and ${without}
      -- What a revision or a later file took the place of is kept, and not found.
      and coalesce(proposal.current, text.current, document.superseded_by is null)`;
}
