import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Action, Language, Target } from '../../proceedings/proposal.ts';
import type { Database } from '../schema.ts';

/** A proposal as the watch judges it; JSON stays text, to be read in a thread. */
export interface StoredWatchedProposal {
  readonly id: number;
  readonly number: string;
  readonly action: Action;
  readonly target: Pick<Target, 'kind' | 'number' | 'instrument' | 'title'>;
  readonly language: Language | null;
  readonly content: string;
}

/** Those that count now on one text, in every language. */
export async function listWatchedProposals(
  db: Kysely<Database>,
  conference: string,
  key: string,
): Promise<StoredWatchedProposal[]> {
  return db
    .selectFrom('proposal')
    .innerJoin('document', 'document.id', 'proposal.document_id')
    .select([
      'proposal.id',
      'proposal.number',
      'action',
      sql<StoredWatchedProposal['target']>`jsonb_build_object('kind', target_kind, 'number', target_number,
        'instrument', target_instrument, 'title', target_title)`.as('target'),
      'document.language',
      sql<string>`content::text`.as('content'),
    ])
    .where('proposal.conference_id', '=', conference)
    .where('proposal.current', '=', true)
    .where('text_key', '=', key)
    .orderBy('proposal.id')
    .execute();
}
