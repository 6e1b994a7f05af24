import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { ConsolidationCounts } from '../compare/consolidate/count-consolidated.ts';
import type { BaseKind } from '../compare/consolidate/describe-base.ts';
import type { BaseCandidate, BasedProposal } from '../matrix/texts/choose-bases.ts';
import type { ProposalBase } from '../matrix/texts/proposal-base.ts';
import type { SupersededProposal, TextConsolidation } from '../matrix/texts/text-consolidation.ts';
import type { Action, Language, TargetKind } from '../proceedings/proposal.ts';
import { chunk } from './chunk.ts';
import { unpackJson } from './pack-json.ts';
import type { Database, TextStatus } from './schema.ts';
import { toJson } from './to-json.ts';

/** The text that proposals were held against: mostly the one in force of their own conference. */
export interface BaseText {
  readonly id: number;
  readonly conference: string;
  readonly status: TextStatus;
  readonly key: string;
  readonly language: Language | null;
  readonly revision: string | null;
}

export interface StoredConsolidation extends TextConsolidation {
  readonly counts: ConsolidationCounts;
  /** Another conference's where this one's text in force is not here. */
  readonly text: BaseText;
}

/** One text (key as "RES-101") with all proposals on it in one language; undefined where there is none. */
export async function findConsolidation(
  db: Kysely<Database>,
  conference: string,
  key: string,
  language: Language | null,
): Promise<StoredConsolidation | undefined> {
  const row = await db
    .selectFrom('consolidation')
    .innerJoin('text', 'text.id', 'consolidation.text_id')
    .select(['result', 'counts', describeText.as('text')])
    .where('consolidation.conference_id', '=', conference)
    .where('consolidation.key', '=', key)
    .where(sql<boolean>`consolidation.language is not distinct from ${language}::text`)
    .executeTakeFirst();
  if (!row) return undefined;
  const { result, counts, text } = row;
  return { ...(unpackJson(result) as TextConsolidation), counts, text };
}

/** In numbers, for marks beside the texts of a conference, and to see in which languages there is one. */
export async function listConsolidationCounts(
  db: Kysely<Database>,
  conference: string,
): Promise<({ readonly key: string; readonly language: Language | null } & ConsolidationCounts)[]> {
  const rows = await db
    .selectFrom('consolidation')
    .select(['key', 'language', 'counts'])
    .where('conference_id', '=', conference)
    .orderBy('key')
    .orderBy('language')
    .execute();
  return rows.map(({ key, language, counts }) => ({ key, language, ...counts }));
}

export interface StoredProposalBase extends Omit<ProposalBase, 'revision'> {
  /** The text that the proposal is held against. */
  readonly text: BaseText;
  /** The earlier revision that its own base is closer to; null unless that is its kind. */
  readonly revision: BaseText | null;
}

/** How a proposal's own base stands to the text in force, and what it changes there; undefined without such a text. */
export async function findProposalBase(
  db: Kysely<Database>,
  proposal: number,
): Promise<StoredProposalBase | undefined> {
  const row = await db
    .selectFrom('proposal_base')
    .innerJoin('text', 'text.id', 'proposal_base.text_id')
    .select(['result', describeText.as('text')])
    .where('proposal_id', '=', proposal)
    .executeTakeFirst();
  if (!row) return undefined;
  const base = unpackJson(row.result) as ProposalBase;
  const revision = base.revision === null ? undefined : await findBaseText(db, base.revision);
  return { ...base, text: row.text, revision: revision ?? null };
}

/** Proposals whose base is another one than the text in force, by id: for a mark beside them. */
export async function listOtherBases(
  db: Kysely<Database>,
  conference: string,
): Promise<Map<number, BaseKind>> {
  const rows = await db
    .selectFrom('proposal_base')
    .innerJoin('proposal', 'proposal.id', 'proposal_base.proposal_id')
    .select(['proposal_id', 'kind'])
    .where('conference_id', '=', conference)
    .where('kind', '<>', 'same')
    .execute();
  return new Map(rows.map(({ proposal_id, kind }) => [proposal_id, kind]));
}

async function findBaseText(db: Kysely<Database>, id: number): Promise<BaseText | undefined> {
  const row = await db
    .selectFrom('text')
    .select(describeText.as('text'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.text;
}

const describeText = sql<BaseText>`jsonb_build_object('id', text.id, 'conference', text.conference_id,
  'status', text.status, 'key', text.key, 'language', text.language, 'revision', text.revision)`;

/** What the choice of bases is made from, of all texts with proposals or of one. */
export interface BaseInputs {
  readonly proposals: readonly BasedProposal[];
  readonly texts: readonly BaseCandidate[];
  readonly superseded: readonly (SupersededProposal & {
    readonly id: number;
    readonly key: string;
    readonly language: Language | null;
  })[];
}

/** `conferences`: the one of the proposals, then those whose texts may be bases, too. */
export async function listBaseInputs(
  db: Kysely<Database>,
  conferences: readonly string[],
  key?: string,
): Promise<BaseInputs> {
  const conference = conferences[0]!;
  let proposals = db
    .selectFrom('proposal')
    .innerJoin('document', 'document.id', 'proposal.document_id')
    .where('proposal.conference_id', '=', conference);
  if (key !== undefined) proposals = proposals.where('text_key', '=', key);
  const [current, superseded] = [
    await proposals
      .select(['proposal.id', 'proposal.number', 'text_key as key', 'document.language'])
      .where('proposal.current', '=', true)
      .orderBy('proposal.id')
      .execute(),
    await proposals
      .leftJoin('document as newer', 'newer.id', 'document.superseded_by')
      .select([
        'proposal.id',
        'proposal.number',
        'text_key as key',
        'document.language',
        'document.file_name as file',
        'newer.file_name as by',
      ])
      .where('proposal.current', '=', false)
      .orderBy('proposal.id')
      .execute(),
  ];
  const keys = [...new Set(current.map((proposal) => proposal.key))];
  const texts = await db
    .selectFrom('text')
    .select(['id', 'conference_id as conference', 'status', 'key', 'language'])
    .where('conference_id', 'in', [...conferences])
    .where('current', '=', true)
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .orderBy('id')
    .execute();
  return { proposals: current, texts, superseded };
}

/** JSON stays text: it is read where it is worked on, in a thread. */
export interface ProposalWords {
  readonly id: number;
  readonly number: string;
  readonly file: string;
  readonly action: Action;
  readonly underlined: boolean;
  readonly kind: TargetKind;
  /** Of the text that it is on: "165". */
  readonly target: string | null;
  /** Blocks. */
  readonly content: string;
}

/** Read at once: the embedded database answers nobody else meanwhile, and a proposal may have 100 kB. */
const WORDS_AT_ONCE = 20;

export async function listProposalWords(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<ProposalWords[]> {
  const words: ProposalWords[] = [];
  for (const some of chunk(ids, WORDS_AT_ONCE))
    words.push(
      ...(await db
        .selectFrom('proposal')
        .innerJoin('document', 'document.id', 'proposal.document_id')
        .select([
          'proposal.id',
          'proposal.number',
          'document.file_name as file',
          'action',
          'underlined',
          'target_kind as kind',
          'target_number as target',
          sql<string>`content::text`.as('content'),
        ])
        .where('proposal.id', 'in', some)
        .execute()),
    );
  return words;
}

export async function listTextWords(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<{ readonly id: number; readonly blocks: string }[]> {
  return db
    .selectFrom('text')
    .select(['id', sql<string>`blocks::text`.as('blocks')])
    .where(sql<boolean>`id = any(${ids}::integer[])`)
    .execute();
}

/** A result with its JSON packed where it was made. */
export interface ConsolidationRows {
  readonly conference: string;
  readonly key: string;
  readonly language: Language | null;
  readonly text: number;
  readonly counts: ConsolidationCounts;
  readonly result: Uint8Array;
  readonly bases: readonly {
    readonly proposal: number;
    readonly kind: BaseKind;
    readonly result: Uint8Array;
  }[];
}

export async function keepConsolidation(
  trx: Transaction<Database>,
  derived: number,
  { conference, key, language, text, counts, result, bases }: ConsolidationRows,
): Promise<void> {
  await trx
    .insertInto('consolidation')
    .values({
      derived_id: derived,
      conference_id: conference,
      key,
      language,
      text_id: text,
      counts: toJson(counts),
      result,
    })
    .execute();
  const rows = bases.map(({ proposal, kind, result: packed }) => ({
    proposal_id: proposal,
    derived_id: derived,
    text_id: text,
    kind,
    result: packed,
  }));
  for (const some of chunk(rows, 500)) await trx.insertInto('proposal_base').values(some).execute();
}
