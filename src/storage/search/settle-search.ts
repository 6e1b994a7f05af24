import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** What a revision or a later file took the place of is kept, and no longer found; what stands again is. */
export async function settleSearch(db: Kysely<Database>, conference: string): Promise<void> {
  await sql`
    update search_entry set current = settled.current
    from (
      select entry.id, coalesce(proposal.current, text.current, document.superseded_by is null) as current
      from search_entry as entry
        left join proposal on proposal.id = entry.proposal_id
        left join text on text.id = entry.text_id
        left join document on document.id = entry.document_id
      where entry.conference_id = ${conference}
    ) as settled
    where settled.id = search_entry.id and settled.current <> search_entry.current`.execute(db);
}
