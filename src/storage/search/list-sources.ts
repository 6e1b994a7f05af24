import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

export interface SourceHere {
  readonly conference: string;
  /** "EUR", "B" */
  readonly code: string;
}

/** Everyone who proposes or supports something, alone or with others. */
export async function listSourcesHere(
  db: Kysely<Database>,
  conference: string | null,
): Promise<SourceHere[]> {
  const { rows } = await sql<SourceHere>`
    select distinct conference, code from (
      select proposal.conference_id as conference, unnest(sources || supporters) as code
      from proposal join document on document.id = document_id where current
    ) as named
    where ${conference}::text is null or conference = ${conference}::text
    order by conference, code`.execute(db);
  return rows;
}
