import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Certainty, Evidence, NameLink } from '../compare/trail/identify.ts';
import type {
  Fate,
  PhraseFate,
  ProposalOutcome,
  Trail,
  TrailDetail,
  TrailSummary,
} from '../compare/trail/trail.ts';
import type { Language } from '../proceedings/proposal.ts';
import type { Trx } from './database.ts';
import { packJson, unpackJson } from './pack-json.ts';
import type { Database } from './schema.ts';
import { toJson, toText } from './to-json.ts';

/** Why an earlier and a later name are taken to be one text, or may be. */
export interface StoredLink {
  readonly name: string;
  readonly to: string;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
}

export interface TrailKey {
  readonly key: string;
  readonly language: Language | null;
}

export interface StoredTrail extends TrailKey {
  readonly summary: TrailSummary;
  readonly detail: TrailDetail;
}

/** What was adopted of one proposal, without its phrases. */
export interface ShareSummary extends TrailKey {
  readonly conference: string;
  readonly proposal: string;
  readonly action: string;
  readonly sources: readonly string[];
  readonly adopted: boolean;
  readonly share: number | null;
  readonly words: number;
  readonly taken: number;
  readonly met: boolean | null;
  readonly fates: Readonly<Record<Fate, number>>;
}

export interface StoredShare extends ShareSummary {
  readonly phrases: readonly PhraseFate[];
}

export async function keepNames(
  trx: Trx,
  derived: number,
  conference: string,
  links: readonly NameLink[],
  lastName: ReadonlyMap<string, string>,
): Promise<void> {
  if (links.length === 0) return;
  const unique = new Map(links.map((link) => [`${link.name}\n${link.to}`, link]));
  await trx
    .insertInto('trail_name')
    .values(
      [...unique.values()].map(({ name, to, certainty, evidence }) => ({
        derived_id: derived,
        conference_id: conference,
        name: toText(name),
        key: toText(to),
        certainty,
        evidence: toJson(evidence),
        last: toText(lastName.get(name) ?? name),
      })),
    )
    .execute();
}

/** All links between names of texts of a conference. */
export async function listNames(
  db: Kysely<Database>,
  conference: string,
): Promise<(StoredLink & { readonly last: string })[]> {
  return db
    .selectFrom('trail_name')
    .select(['name', 'key as to', 'certainty', 'evidence', 'last'])
    .where('conference_id', '=', conference)
    .orderBy('name')
    .orderBy('key')
    .execute();
}

/** The last name of the text that has this one; itself where nothing leads on. */
export async function findLastName(db: Kysely<Database>, conference: string, name: string): Promise<string> {
  const row = await db
    .selectFrom('trail_name')
    .select('last')
    .where('conference_id', '=', conference)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.last ?? name;
}

export async function keepTrail(
  trx: Trx,
  derived: number,
  conference: string,
  { key, language }: TrailKey,
  { summary, detail, proposals }: Trail,
): Promise<void> {
  await trx
    .insertInto('trail')
    .values({
      derived_id: derived,
      conference_id: conference,
      key,
      language,
      summary: toJson(summary),
      detail: packJson(detail),
    })
    .execute();
  for (const [ordinal, one] of proposals.entries())
    await trx
      .insertInto('trail_share')
      .values({
        derived_id: derived,
        ordinal,
        conference_id: conference,
        key,
        language,
        proposal: toText(one.number),
        action: one.action,
        sources: one.sources.map(toText),
        adopted: summary.adopted,
        share: one.share,
        words: one.words,
        taken: one.taken,
        met: one.met,
        phrases: packJson(one.phrases),
        fates: toJson(countFates(one)),
      })
      .execute();
}

function countFates({ phrases }: ProposalOutcome): Record<Fate, number> {
  const counts: Record<Fate, number> = { adopted: 0, softened: 0, dropped: 0, 'held-off': 0 };
  for (const { fate } of phrases) counts[fate]++;
  return counts;
}

/** What came of every text of a conference, without its words. */
export async function listTrails(
  db: Kysely<Database>,
  conference: string,
): Promise<(TrailKey & { readonly summary: TrailSummary })[]> {
  return db
    .selectFrom('trail')
    .select(['key', 'language', 'summary'])
    .where('conference_id', '=', conference)
    .orderBy('key')
    .orderBy('language')
    .execute();
}

/** What came of one text, in every language in which something did. */
export async function listTrailsOfText(
  db: Kysely<Database>,
  conference: string,
  key: string,
): Promise<StoredTrail[]> {
  return (await selectTrails(db, conference).where('key', '=', key).orderBy('language').execute()).map(
    unpack,
  );
}

/** The words that every text of a conference leaves open: trails with their details. */
export async function listTrailDetails(db: Kysely<Database>, conference: string): Promise<StoredTrail[]> {
  return (await selectTrails(db, conference).orderBy('key').orderBy('language').execute()).map(unpack);
}

const selectTrails = (db: Kysely<Database>, conference: string) =>
  db
    .selectFrom('trail')
    .select(['key', 'language', 'summary', 'detail'])
    .where('conference_id', '=', conference);

const unpack = <T extends { readonly detail: Uint8Array }>({ detail, ...row }: T) => ({
  ...row,
  detail: unpackJson(detail) as TrailDetail,
});

/** What was adopted of each proposal on a text, in the order of the trail. */
export async function listSharesOfText(
  db: Kysely<Database>,
  conference: string,
  { key, language }: TrailKey,
): Promise<StoredShare[]> {
  const rows = await selectShares(db)
    .select('phrases')
    .where('conference_id', '=', conference)
    .where('key', '=', key)
    .where('language', 'is not distinct from', language)
    .orderBy('ordinal')
    .execute();
  return rows.map(withPhrases);
}

/** What was adopted of one proposal, on each text and in each language in which something came out. */
export async function listSharesOfProposal(
  db: Kysely<Database>,
  conference: string,
  proposal: string,
): Promise<StoredShare[]> {
  const rows = await selectShares(db)
    .select('phrases')
    .where('conference_id', '=', conference)
    .where('proposal', '=', proposal)
    .orderBy('key')
    .orderBy('language')
    .execute();
  return rows.map(withPhrases);
}

/** What was adopted of what one of these sources proposed, over all conferences. */
export async function listSharesOfSources(
  db: Kysely<Database>,
  sources: readonly string[],
): Promise<ShareSummary[]> {
  return selectShares(db)
    .where(sql<boolean>`sources && ${sources}::text[]`)
    .orderBy('conference_id')
    .orderBy('key')
    .orderBy('proposal')
    .execute();
}

/** All of a conference. */
export async function listShares(db: Kysely<Database>, conference: string): Promise<ShareSummary[]> {
  return selectShares(db).where('conference_id', '=', conference).orderBy('key').orderBy('ordinal').execute();
}

const selectShares = (db: Kysely<Database>) =>
  db
    .selectFrom('trail_share')
    .select([
      'conference_id as conference',
      'key',
      'language',
      'proposal',
      'action',
      'sources',
      'adopted',
      'share',
      'words',
      'taken',
      'met',
      'fates',
    ]);

const withPhrases = <T extends { readonly phrases: Uint8Array }>({ phrases, ...row }: T) => ({
  ...row,
  phrases: unpackJson(phrases) as PhraseFate[],
});
