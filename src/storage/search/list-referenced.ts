import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Reference, References } from '../../matrix/query/find-references.ts';
import type { Action, Language, Target } from '../../proceedings/proposal.ts';
import type { Database } from '../schema.ts';

/** A page that a typed number is the name of. */
export type Referenced =
  | { readonly kind: 'conference'; readonly conference: string }
  | {
      readonly kind: 'text';
      readonly conference: string;
      readonly key: string;
      readonly target: Target;
      readonly language: Language | null;
    }
  | {
      readonly kind: 'proposal';
      readonly conference: string;
      readonly number: string;
      readonly action: Action;
      readonly underlined: boolean;
      readonly target: Target;
      readonly language: Language | null;
    }
  | {
      readonly kind: 'document';
      readonly conference: string;
      readonly id: number;
      readonly number: string | null;
      readonly revision: number | null;
      readonly corrigendum: number | null;
      readonly title: string | null;
      readonly language: Language | null;
    };

/** What is here of that number, within one conference where one was chosen or typed; the newest version of each. */
export async function listReferenced(
  db: Kysely<Database>,
  { conference: typed, references }: References,
  chosen: string | null,
): Promise<Referenced[]> {
  if (references.length === 0) return [];
  const conferences = await db.selectFrom('conference').select('id').orderBy('id').execute();
  const ids = conferences
    .map(({ id }) => id)
    .filter((id) => (chosen === null || id === chosen) && (typed === null || plain(id) === plain(typed)));
  const found: Referenced[] = [];
  for (const reference of references) found.push(...(await listOne(db, reference, ids)));
  // "CS 22" is a conference to who has one of that name, and a provision to all others.
  if (typed !== null && references.length > 1 && ids.length === 0)
    return listReferenced(db, { conference: null, references: references.slice(1), sure: true }, chosen);
  return found;
}

const plain = (id: string) => id.replaceAll(/[^A-Z0-9]/gi, '').toUpperCase();

async function listOne(
  db: Kysely<Database>,
  reference: Reference,
  conferences: readonly string[],
): Promise<Referenced[]> {
  if (conferences.length === 0) return [];
  if (reference.kind === 'text') return listTexts(db, reference.key, conferences);
  if (reference.kind === 'proposal') return listProposals(db, reference.number, conferences);
  if (reference.kind === 'document') return listDocuments(db, reference, conferences);
  return conferences.map((conference) => ({ kind: 'conference', conference }));
}

async function listTexts(
  db: Kysely<Database>,
  key: string,
  conferences: readonly string[],
): Promise<Referenced[]> {
  const { rows } = await sql<Extract<Referenced, { kind: 'text' }>>`
    select distinct on (conference) 'text' as kind, conference, key, target, language from (
      select conference_id as conference, key, language, 0 as place,
        jsonb_build_object('kind', kind, 'number', number, 'draft', draft, 'instrument', instrument,
          'title', title, 'revision', revision, 'part', null) as target
      from text where current and upper(key) = ${key.toUpperCase()}
      union all
      select proposal.conference_id, text_key, language, 1,
        jsonb_build_object('kind', target_kind, 'number', target_number, 'draft', target_draft,
          'instrument', target_instrument, 'title', target_title, 'revision', target_revision, 'part', null)
      from proposal join document on document.id = document_id
      where current and upper(text_key) = ${key.toUpperCase()}
    ) as named
    where conference = any(${conferences}::text[])
    order by conference, place, language = 'en' desc`.execute(db);
  return rows;
}

async function listProposals(
  db: Kysely<Database>,
  number: string,
  conferences: readonly string[],
): Promise<Referenced[]> {
  const { rows } = await sql<Extract<Referenced, { kind: 'proposal' }>>`
    select distinct on (conference, number) * from (
      select 'proposal' as kind, proposal.conference_id as conference, proposal.number, action, underlined, language,
        current,
        jsonb_build_object('kind', target_kind, 'number', target_number, 'draft', target_draft,
          'instrument', target_instrument, 'title', target_title, 'revision', target_revision,
          'part', target_part) as target
      from proposal join document on document.id = document_id
      where upper(proposal.number) = ${number.toUpperCase()}
    ) as named
    where conference = any(${conferences}::text[])
    order by conference, number, current desc, language = 'en' desc`.execute(db);
  return rows;
}

async function listDocuments(
  db: Kysely<Database>,
  { number, revision, corrigendum }: Extract<Reference, { kind: 'document' }>,
  conferences: readonly string[],
): Promise<Referenced[]> {
  let query = db
    .selectFrom('document')
    .distinctOn('conference_id')
    .select([
      sql<'document'>`'document'`.as('kind'),
      'conference_id as conference',
      'id',
      'number',
      'revision',
      'corrigendum',
      'title',
      'language',
    ])
    .where(sql<boolean>`upper(number) = ${number.toUpperCase()}`)
    .where('conference_id', 'in', conferences);
  if (revision !== null) query = query.where('revision', '=', revision);
  if (corrigendum !== null) query = query.where('corrigendum', '=', corrigendum);
  return query
    .orderBy('conference_id')
    .orderBy(sql`superseded_by is null`, 'desc')
    .orderBy(sql`coalesce(corrigendum, 0)`)
    .orderBy(sql`coalesce(revision, 0)`, 'desc')
    .orderBy(sql`language = 'en'`, 'desc')
    .orderBy('id')
    .execute();
}
