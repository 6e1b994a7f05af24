import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { SIDES } from '../../matrix/query/hit.ts';
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

type HitRow = readonly [
  id: number,
  kind: Hit['kind'],
  conference: string,
  language: Hit['language'],
  same: string,
  dated: string | null,
  passages: number,
  config: SearchConfig,
  /** Sides by number of clauses: more bits than a number of JSON has. */
  stands: string,
];

/** What fits, in any order. */
export async function findHits(
  db: Kysely<Database>,
  queries: readonly ConfigQuery[],
  conference: string | null,
): Promise<ConfigHit[]> {
  if (queries.length === 0) return [];
  const parts = queries.map((query) => sql`(${selectHits(query, conference)})`);
  // As one value: a thousand rows cost the embedded database half as much again as finding them.
  const { rows } = await sql<{ hits: HitRow[] | null }>`
    select json_agg(json_build_array(id, kind, conference, language, same, dated, passages, config, stands::text))
      as hits
    from (${sql.join(parts, sql` union all `)} limit ${MOST_HITS}) as hit`.execute(db);
  const read = createReader();
  return (rows[0]?.hits ?? []).map(
    ([id, kind, of, language, same, dated, passages, config, stands]): ConfigHit => ({
      id,
      kind,
      conference: of,
      language,
      same,
      dated,
      passages,
      config,
      ...read(stands),
    }),
  );
}

/** The sides of the passages that hold most. There are few different ones, and thousands of hits. */
function createReader(): (stands: string) => Pick<Hit, 'best' | 'sides'> {
  const known = new Map<string, Pick<Hit, 'best' | 'sides'>>();
  return (stands) => {
    const read = known.get(stands) ?? readStands(BigInt(stands));
    known.set(stands, read);
    return read;
  };
}

function readStands(stands: bigint): Pick<Hit, 'best' | 'sides'> {
  let [best, rest] = [1, stands];
  for (; rest >> BigInt(WIDTH) > 0n; best++) rest >>= BigInt(WIDTH);
  const bits = Number(rest);
  return { best, sides: SIDES.filter((side) => (bits & BITS[side]) !== 0) };
}

/**
 * Passages are found and counted by themselves, whatever the planner believes: it knows little of tables that were
 * just filled, and would ask the index of words once for every entry. All that is counted is one number of bits: a
 * figure of its own for each side took twice the time.
 */
function selectHits(query: ConfigQuery, conference: string | null): RawBuilder<unknown> {
  const within = (text: string) =>
    conference === null ? text : `(${text}) & ${writeConference(conference)}`;
  const { clauses } = query;
  // One clause is what any passage here holds.
  const columns = clauses.map((clause, at) =>
    clauses.length === 1
      ? sql`1 as ${nameClause(at)}`
      : sql`(vector @@ ${clause}::tsquery)::integer as ${nameClause(at)}`,
  );
  const count = sql.join(
    clauses.map((_, at) => nameClause(at)),
    sql` + `,
  );
  const every = clauses.map((_, at) => sql`max(${nameClause(at)}) = 1`);
  const without =
    query.without === null
      ? sql`true`
      : sql`entry.id not in (
          select entry_id from search_passage where vector @@ ${within(query.without)}::tsquery)`;
  return sql`
    with found as materialized (
      select entry_id, count(*)::integer as passages,
        bit_or(side::bigint << (${sql.lit(WIDTH)} * (${count} - 1))) as stands
      from (
        select entry_id, ${sql.join(columns)}, case field
            when 'title' then ${sql.lit(BITS.title)}
            when 'body' then case view
              when 'both' then ${sql.lit(BITS.kept)}
              when 'before' then case when vector @@ ${query.changed}::tsquery then ${sql.lit(BITS.deleted)} else 0 end
              -- What does not change stays: seldom is a second look needed.
              else case when vector @@ ${query.changed}::tsquery
                then ${sql.lit(BITS.added)} | case when vector @@ ${query.kept}::tsquery then ${sql.lit(BITS.kept)} else 0 end
                else ${sql.lit(BITS.kept)} end end
            else ${sql.lit(BITS.said)} end as side
        from search_passage where vector @@ ${within(query.any)}::tsquery
        ${clauses.length === 1 ? sql`` : FENCE}
      ) as passage
      group by entry_id
      having ${sql.join(every, sql` and `)}
    )
    select entry.id, entry.config, entry.kind, entry.conference_id as conference, entry.language, same, dated,
      passages, stands
    from found join search_entry as entry on entry.id = found.entry_id
    where entry.current and entry.config = ${query.config} and ${without}`;
}

/** Keeps what is worked out for a row from being worked out again for each figure; costs something itself. */
const FENCE = sql`offset 0`;

const nameClause = (at: number) => sql.ref(`held_${at}`);
