import { findOrganisation, listPrefixes } from '../../../facts/find-folder.ts';
import type { FactsFolder } from '../../../facts/load-facts.ts';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import type { SourceProposal } from '../../../matrix/sources/source-proposal.ts';
import { listMembers } from '../../../proceedings/memberships.ts';

export interface StateRow {
  readonly code: string;
  /** ISO 3166, three letters; null where it has none. */
  readonly iso: string | null;
  readonly name: string;
  readonly alone: number;
  readonly joint: number;
  readonly cosigned: number;
}

export interface OrganisationRow {
  readonly id: string;
  /** As addresses have it. */
  readonly code: string;
  /** As data/ has it, in English. */
  readonly name: string;
  readonly proposals: number;
  /** States named as co-signatories of at least one. */
  readonly cosigners: number;
  /** On the opening day; null: unknown. */
  readonly members: number | null;
}

/** Several sources together, or one that data/ does not know. */
export interface OtherRow {
  readonly code: string;
  /** Of each of them, where data/ knows it. */
  readonly names: readonly string[];
  readonly proposals: number;
}

export interface SourceList {
  /** Every Member State, also those of whom nothing is here: by name. */
  readonly states: readonly StateRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly joints: readonly OtherRow[];
  readonly others: readonly OtherRow[];
}

export interface SourceListInput {
  readonly proposals: readonly SourceProposal[];
  readonly folder: FactsFolder | undefined;
  readonly family: string;
  /** Opening day (ISO). */
  readonly day: string | null;
  /** The reader's language, for names and their order. */
  readonly locale: 'en' | 'fr';
}

export function listSources(input: SourceListInput): SourceList {
  const { proposals, folder, family, locale } = input;
  const states = folder?.memberStates ?? [];
  const names = new Map(states.map((state) => [state.code, state.names[locale] ?? state.names.en]));
  const bySource = Map.groupBy(proposals, ({ source }) => source);
  const rest = [...bySource]
    .filter(([source]) => !names.has(source) && !findOrganisation(folder, family, source))
    .map(([code, list]) => ({
      code,
      names: list[0]!.sources.map((one) => names.get(one) ?? one),
      proposals: list.length,
    }))
    .sort((a, b) => compareNatural(a.code, b.code));
  const isJoint = ({ code }: OtherRow) => (bySource.get(code)?.[0]?.sources.length ?? 0) > 1;
  return {
    states: listStates(input),
    organisations: listOrganisationRows(input),
    joints: rest.filter(isJoint),
    others: rest.filter((row) => !isJoint(row)),
  };
}

function listStates({ proposals, folder, locale }: SourceListInput): StateRow[] {
  const [alone, joint, cosigned] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const { source, sources, supporters } of proposals) {
    for (const code of sources) add(code === source ? alone : joint, code);
    for (const code of supporters) if (!sources.includes(code)) add(cosigned, code);
  }
  const collator = new Intl.Collator(locale);
  return (folder?.memberStates ?? [])
    .map(({ code, iso, names }) => ({
      code,
      iso,
      name: names[locale] ?? names.en,
      alone: alone.get(code) ?? 0,
      joint: joint.get(code) ?? 0,
      cosigned: cosigned.get(code) ?? 0,
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

function add(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

function listOrganisationRows({ proposals, folder, family, day }: SourceListInput): OrganisationRow[] {
  return (folder?.organisations ?? []).map((organisation) => {
    const prefixes = listPrefixes(organisation, family);
    const own = proposals.filter(({ sources }) => sources.some((code) => prefixes.includes(code)));
    return {
      id: organisation.id,
      code: prefixes[0] ?? organisation.id,
      name: organisation.name,
      proposals: own.length,
      cosigners: new Set(own.flatMap(({ supporters }) => supporters)).size,
      members: day === null ? null : (listMembers(organisation, day)?.length ?? null),
    };
  });
}
