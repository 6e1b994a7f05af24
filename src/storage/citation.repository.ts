import type { Kysely, Transaction } from 'kysely';
import type { Action, Language } from '../proceedings/proposal.ts';
import type { Citation } from '../proceedings/citations/list-citations.ts';
import { chunk } from './chunk.ts';
import type { Database } from './schema.ts';
import { toText, toTextOrNull } from './to-json.ts';

/** A citation with whose it is, as it is stored. */
export interface NewCitation extends Citation {
  readonly conference: string;
  readonly citingKey: string;
  readonly text: number | null;
  readonly proposal: number | null;
  readonly assumed: boolean;
}

/** A citation with the text or proposal it stands in. */
export interface StoredCitation {
  readonly conference: string;
  readonly citingKey: string;
  readonly citing: CitingText | CitingProposal;
  readonly language: Language | null;
  readonly paragraph: number;
  readonly anchor: string;
  readonly label: string | null;
  readonly side: Citation['side'];
  readonly printed: string;
  readonly before: string;
  readonly after: string;
  readonly key: string;
  readonly family: string | null;
  readonly assumed: boolean;
  /** As printed: "Rev. Dubai, 2018". */
  readonly revision: string | null;
  readonly year: number | null;
}

export interface CitingText {
  readonly kind: 'text';
  readonly status: 'in-force' | 'adopted';
}

export interface CitingProposal {
  readonly kind: 'proposal';
  /** "EUR/44A2/1" */
  readonly number: string;
  readonly action: Action;
}

export async function keepCitations(
  trx: Transaction<Database>,
  derived: number,
  citations: readonly NewCitation[],
): Promise<void> {
  const rows = citations.map((one) => ({
    derived_id: derived,
    conference_id: one.conference,
    citing_key: one.citingKey,
    text_id: one.text,
    proposal_id: one.proposal,
    paragraph: one.paragraph,
    anchor: one.anchor,
    label: toTextOrNull(one.label),
    side: one.side,
    printed: toText(one.printed),
    before: toText(one.before),
    after: toText(one.after),
    cited_key: one.key,
    family: one.family,
    assumed: one.assumed,
    revision: toTextOrNull(one.revision?.printed ?? null),
    year: one.revision?.year ?? null,
  }));
  for (const some of chunk(rows, 2000)) await trx.insertInto('citation').values(some).execute();
}

/** What a text and the proposals on it name. */
export async function listCitationsOf(
  db: Kysely<Database>,
  conference: string,
  key: string,
): Promise<StoredCitation[]> {
  const rows = await selectCitations(db)
    .where('citation.conference_id', '=', conference)
    .where('citing_key', '=', key)
    .execute();
  return rows.map(read);
}

/** Where these conferences name a text: in texts, and in what proposals would make of them. */
export async function listCitationsTo(
  db: Kysely<Database>,
  conferences: readonly string[],
  family: string,
  key: string,
): Promise<StoredCitation[]> {
  if (conferences.length === 0) return [];
  const rows = await selectCitations(db)
    .where('citation.conference_id', 'in', conferences)
    .where('family', '=', family)
    .where('cited_key', '=', key)
    .execute();
  return rows.map(read);
}

/** Every citation of a conference. */
export async function listCitationsIn(db: Kysely<Database>, conference: string): Promise<StoredCitation[]> {
  const rows = await selectCitations(db).where('citation.conference_id', '=', conference).execute();
  return rows.map(read);
}

function selectCitations(db: Kysely<Database>) {
  return db
    .selectFrom('citation')
    .leftJoin('text', 'text.id', 'citation.text_id')
    .leftJoin('proposal', 'proposal.id', 'citation.proposal_id')
    .leftJoin('document', 'document.id', 'proposal.document_id')
    .select([
      'citation.conference_id as conference',
      'citing_key as citingKey',
      'text.status as status',
      'text.language as textLanguage',
      'proposal.number as number',
      'proposal.action as action',
      'document.language as documentLanguage',
      'citation.paragraph as paragraph',
      'anchor',
      'label',
      'side',
      'printed',
      'citation.before as before',
      'citation.after as after',
      'cited_key as key',
      'family',
      'assumed',
      'citation.revision as revision',
      'year',
    ])
    .orderBy('citation.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCitations>['execute']>>[number];

function read({ status, number, action, textLanguage, documentLanguage, ...rest }: Row): StoredCitation {
  return {
    ...rest,
    language: textLanguage ?? documentLanguage,
    citing:
      status === null ? { kind: 'proposal', number: number!, action: action! } : { kind: 'text', status },
  };
}
