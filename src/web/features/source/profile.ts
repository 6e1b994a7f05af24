import type { FactsFolder } from '../../../facts/load-facts.ts';
import { findOrganisation, listPrefixes } from '../../../facts/find-folder.ts';
import type { OrganisationFact } from '../../../facts/schema.ts';
import { findShares } from '../../../matrix/sources/source-proposal.ts';
import type { Shares, SourceProposal } from '../../../matrix/sources/source-proposal.ts';
import {
  findRosterDate,
  isUnknown,
  listMembers,
  listOrganisations,
} from '../../../proceedings/memberships.ts';
import type { Member } from '../../../proceedings/memberships.ts';

/** All that the page of a source says, ready to be sent: a Member State, an organisation, or who else proposes. */
export interface Profile {
  readonly kind: 'state' | 'organisation' | 'joint' | 'other';
  /** As addresses have it: "B", "EUR", "B/CAN". */
  readonly code: string;
  /** Opening day of the conference (ISO), for which memberships are asked; null where it is not known. */
  readonly day: string | null;
  readonly shares: Shares<SourceProposal>;
  /** Of a State: the organisations that it belongs to on that day, as far as somebody has said so. */
  readonly regions: readonly Region[];
  /** Ids of the organisations whose members nobody has listed. */
  readonly unlisted: readonly string[];
  /** Of an organisation. */
  readonly members: Members | null;
  readonly elsewhere: readonly Elsewhere[];
}

export interface Region {
  /** "CEPT" */
  readonly id: string;
  /** As addresses have it: "EUR". */
  readonly code: string;
  readonly evidence: Evidence;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly proposals: readonly SourceProposal[];
}

/** Why a State is taken for a member on a day. */
export type Evidence =
  | { readonly kind: 'attested' }
  /** The newest list that names it; null where the list bears no date. */
  | { readonly kind: 'list'; readonly date: string | null }
  | { readonly kind: 'since'; readonly date: string };

export interface Members {
  readonly id: string;
  /** Null: unknown, which is not none. */
  readonly states: readonly (Member & { readonly evidence: Evidence; readonly cosigned: number })[] | null;
  /** Codes of States that co-sign and stand in no list of members. */
  readonly outsiders: readonly string[];
  /** What data/ has to say about its lists, in English. */
  readonly notes: readonly { readonly text: string; readonly source: string; readonly asOf: string | null }[];
}

/** The same source at another conference. */
export interface Elsewhere {
  readonly conference: string;
  readonly own: number;
  readonly cosigned: number;
}

export interface ProfileInput {
  readonly code: string;
  readonly conference: string;
  readonly family: string;
  readonly day: string | null;
  readonly folder: FactsFolder | undefined;
  /** By conference: what the source and its organisations make or co-sign. */
  readonly proposals: ReadonlyMap<string, readonly SourceProposal[]>;
}

/** Codes whose proposals `buildProfile` needs, over all conferences. */
export function listCodes({ code, day, family, folder }: Omit<ProfileInput, 'proposals'>): string[] {
  const own = findOrganisation(folder, family, code);
  if (own) return [...new Set([code, ...Object.values(own.prefixes).flat()])];
  const [first = code] = code.split('/');
  return [
    ...new Set([code, first, ...findRegions(folder, code, day).flatMap((one) => listPrefixes(one, family))]),
  ];
}

/** Undefined where neither data/ nor any document knows the code. */
export function buildProfile(input: ProfileInput): Profile | undefined {
  const { code, conference, family, day, folder, proposals } = input;
  const here = proposals.get(conference) ?? [];
  const organisation = findOrganisation(folder, family, code);
  const prefixes = organisation ? listPrefixes(organisation, family) : [];
  const shares = organisation
    ? {
        alone: here.filter(({ sources }) => sources.some((one) => prefixes.includes(one))),
        joint: [],
        cosigned: [],
      }
    : findShares(here, code);
  const isState = folder?.memberStates.some((state) => state.code === code) ?? false;
  const nothing = shares.alone.length + shares.joint.length + shares.cosigned.length === 0;
  if (nothing && !isState && !organisation) return undefined;
  return {
    kind: organisation ? 'organisation' : isState ? 'state' : code.includes('/') ? 'joint' : 'other',
    code: organisation ? getAddress(organisation, family) : code,
    day,
    shares,
    regions: isState ? listRegions(input, here) : [],
    unlisted: (folder?.organisations ?? []).filter(({ members }) => isUnknown(members)).map(({ id }) => id),
    members: organisation ? buildMembers(organisation, day, shares.alone) : null,
    elsewhere: listElsewhere(input, organisation),
  };
}

/** What stands for an organisation in addresses: the prefix of its proposals, its id where it has none here. */
export const getAddress = (organisation: OrganisationFact, family: string): string =>
  listPrefixes(organisation, family)[0] ?? organisation.id;

const findRegions = (folder: FactsFolder | undefined, code: string, day: string | null) =>
  day === null
    ? []
    : listOrganisations(folder?.organisations ?? [], code, day).map(({ organisation }) => organisation);

function listRegions({ code, day, family, folder }: ProfileInput, here: readonly SourceProposal[]): Region[] {
  if (day === null) return [];
  return listOrganisations(folder?.organisations ?? [], code, day).map(({ organisation, member }) => {
    const prefixes = listPrefixes(organisation, family);
    return {
      id: organisation.id,
      code: getAddress(organisation, family),
      evidence: getEvidence(organisation, member),
      until: member.until,
      sources: member.sources,
      proposals: here.filter(({ sources }) => sources.some((one) => prefixes.includes(one))),
    };
  });
}

function getEvidence({ id, members }: OrganisationFact, { state, attested, since }: Member): Evidence {
  if (attested) return { kind: 'attested' };
  const lists = members.lists.filter(({ states }) => states.includes(state));
  if (since !== null) return { kind: 'since', date: since };
  return { kind: 'list', date: findRosterDate({ id, members: { lists, dated: [] } }) };
}

function buildMembers(
  organisation: OrganisationFact,
  day: string | null,
  common: readonly SourceProposal[],
): Members {
  const { id, members } = organisation;
  const listed = day === null ? null : listMembers(organisation, day);
  const named = new Set(listed?.map(({ state }) => state));
  const cosigners = new Set(common.flatMap(({ supporters }) => supporters));
  const note =
    members.note && members.source
      ? [{ text: members.note, source: members.source, asOf: members.asOf ?? null }]
      : [];
  return {
    id,
    states:
      listed?.map((member) => ({
        ...member,
        evidence: getEvidence(organisation, member),
        cosigned: common.filter(({ supporters }) => supporters.includes(member.state)).length,
      })) ?? null,
    outsiders: listed === null ? [] : [...cosigners].filter((state) => !named.has(state)),
    notes: [
      ...note,
      ...members.lists.map((list) => ({ text: list.note ?? '', source: list.source, asOf: list.asOf })),
    ],
  };
}

function listElsewhere(
  { code, conference, proposals }: ProfileInput,
  organisation: OrganisationFact | undefined,
): Elsewhere[] {
  const prefixes = Object.values(organisation?.prefixes ?? {}).flat();
  return [...proposals]
    .filter(([id]) => id !== conference)
    .map(([id, list]) => {
      const { alone, joint, cosigned } = findShares(list, code);
      const common = list.filter(({ sources }) => sources.some((one) => prefixes.includes(one)));
      return {
        conference: id,
        own: organisation ? common.length : alone.length + joint.length,
        cosigned: organisation ? 0 : cosigned.length,
      };
    })
    .filter(({ own, cosigned }) => own + cosigned > 0);
}
