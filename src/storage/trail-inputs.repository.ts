import type { Kysely } from 'kysely';
import type { Block } from '../document/document.ts';
import type { Action, Language, TargetKind } from '../proceedings/proposal.ts';
import type { Database, TextStatus } from './schema.ts';

/** A current proposal, as far as it tells which text it is about. Ids change whenever its document is read anew. */
export interface ProposalName {
  readonly id: number;
  readonly number: string;
  readonly textKey: string;
  readonly action: Action;
  readonly draft: string | null;
  readonly language: Language | null;
}

export interface ProposalWords extends ProposalName {
  readonly kind: TargetKind;
  readonly title: string | null;
  readonly part: string | null;
  readonly sources: readonly string[];
  readonly content: readonly Block[];
}

/** A current text in force or adopted, in one language. */
export interface TextWords {
  readonly id: number;
  readonly key: string;
  readonly status: TextStatus;
  readonly language: Language | null;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** All current proposals of a conference by the texts they are about, without their words. */
export async function listProposalNames(db: Kysely<Database>, conference: string): Promise<ProposalName[]> {
  return selectNames(db, conference).orderBy('proposal.id').execute();
}

/** The proposals on these texts with their words, in the order of their documents. */
export async function listProposalWords(
  db: Kysely<Database>,
  conference: string,
  keys: readonly string[],
): Promise<ProposalWords[]> {
  if (keys.length === 0) return [];
  return selectNames(db, conference)
    .select([
      'proposal.target_kind as kind',
      'proposal.target_title as title',
      'proposal.target_part as part',
      'document.sources as sources',
      'proposal.content as content',
    ])
    .where('proposal.text_key', 'in', keys)
    .orderBy('document.document')
    .orderBy('document.addendum', (order) => order.asc().nullsFirst())
    .orderBy('proposal.ordinal')
    .execute();
}

function selectNames(db: Kysely<Database>, conference: string) {
  return db
    .selectFrom('proposal')
    .innerJoin('document', 'document.id', 'proposal.document_id')
    .select([
      'proposal.id as id',
      'proposal.number as number',
      'proposal.text_key as textKey',
      'proposal.action as action',
      'proposal.target_draft as draft',
      'document.language as language',
    ])
    .where('proposal.conference_id', '=', conference)
    .where('proposal.current', '=', true);
}

/** Current texts of these keys with their words. */
export async function listTextWords(
  db: Kysely<Database>,
  conference: string,
  keys: readonly string[],
): Promise<TextWords[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('text')
    .select(['id', 'key', 'status', 'language', 'title', 'blocks'])
    .where('conference_id', '=', conference)
    .where('current', '=', true)
    .where('key', 'in', keys)
    .orderBy('id')
    .execute();
}
