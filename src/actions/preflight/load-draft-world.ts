import type { Block } from '../../document/document.ts';
import type { KnownText } from '../../matrix/citations/judge-citation.ts';
import type { DraftWorld, DraftWorldText } from '../../matrix/preflight/draft-check.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import { listConferences } from '../../storage/conference.repository.ts';
import { listProposalWords, listTextWords } from '../../storage/consolidation.repository.ts';
import type { Db } from '../../storage/database.ts';
import { listRevisionTexts } from '../../storage/history.repository.ts';
import { listProposalsOfText } from '../../storage/proposal.repository.ts';
import { listTexts } from '../../storage/text.repository.ts';

/** What a draft is on; nothing else of it is told. */
export interface DraftAsked {
  readonly conference: string;
  /** Keys of its texts: "RES-101". */
  readonly keys: readonly string[];
  readonly language: Language | null;
}

/** More texts than any document is on. */
const MOST_KEYS = 200;

/** All that a draft is checked against. Only reads. */
export async function loadDraftWorld(
  db: Db,
  register: SourceRegister,
  { conference, keys, language }: DraftAsked,
): Promise<DraftWorld> {
  const own = register.conferences.find(({ id }) => id === conference);
  const scope = own?.scope ?? 'itu';
  const family = own?.family ?? conference.split('-')[0]!;
  const related = register.conferences
    .filter((one) => one.scope === scope && one.family === family)
    .map(({ id }) => id);
  const texts: DraftWorldText[] = [];
  for (const key of [...new Set(keys)].slice(0, MOST_KEYS)) {
    const text = await loadText(db, conference, related, key, language);
    if (text) texts.push(text);
  }
  return {
    conference,
    family,
    register: narrow(register, scope),
    language,
    texts,
    known: await listKnown(db, register, conference, scope),
  };
}

async function loadText(
  db: Db,
  conference: string,
  related: readonly string[],
  key: string,
  language: Language | null,
): Promise<DraftWorldText | undefined> {
  const stored = (await listRevisionTexts(db, related, key)).filter((one) => one.language === language);
  const order = (one: (typeof stored)[number]) => related.indexOf(one.conference);
  // The one in force here, else the newest of an earlier conference.
  const [base, ...earlier] = stored
    .filter((one) => one.conference !== conference || one.status === 'in-force')
    .sort(
      (a, b) =>
        Number(b.conference === conference) - Number(a.conference === conference) || order(b) - order(a),
    );
  if (!base) return undefined;
  const words = new Map(
    (await listTextWords(db, [base.id, ...earlier.map(({ id }) => id)])).map(({ id, blocks }) => [
      id,
      JSON.parse(blocks) as Block[],
    ]),
  );
  const proposals = (await listProposalsOfText(db, conference, key)).filter(
    ({ document }) => document.language === language,
  );
  const contents = await listProposalWords(
    db,
    proposals.map(({ id }) => id),
  );
  return {
    key,
    blocks: words.get(base.id)!,
    earlier: earlier.map(({ id }) => ({ id, blocks: words.get(id)! })),
    proposals: contents.map(({ kind, content, ...proposal }) => ({
      ...proposal,
      target: { kind },
      content: JSON.parse(content) as Block[],
    })),
  };
}

/** The States, organisations and sessions of one world. */
const narrow = (register: SourceRegister, scope: string): SourceRegister => ({
  states: register.states.filter((one) => one.scope === scope),
  organisations: register.organisations.filter((one) => one.scope === scope),
  conferences: register.conferences.filter((one) => one.scope === scope),
  sessions: register.sessions.filter((one) => one.scope === scope),
});

async function listKnown(
  db: Db,
  register: SourceRegister,
  conference: string,
  scope: string,
): Promise<KnownText[]> {
  const here = new Set((await listConferences(db)).map(({ id }) => id));
  const known: KnownText[] = [];
  for (const one of register.conferences) {
    if (one.scope !== scope || !here.has(one.id)) continue;
    for (const { key, status, revision } of await listTexts(db, one.id))
      // What the conference itself adopts is not in force for a draft.
      if (one.id !== conference || status === 'in-force') known.push({ family: one.family, key, revision });
  }
  return known;
}
