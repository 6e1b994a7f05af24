import type { FactsFolder } from '../../src/facts/load-facts.ts';
import type { OrganisationFact, StateFact } from '../../src/facts/schema.ts';
import type { SourceProposal } from '../../src/matrix/sources/source-proposal.ts';

/** "IAP/76/1" by its number: a MOD of Resolution 101 that nobody co-signs, where nothing else is said. */
export function makeSourceProposal(number: string, given: Partial<SourceProposal> = {}): SourceProposal {
  const sources = number.split('/').slice(0, -2);
  return {
    number,
    action: 'MOD',
    underlined: false,
    target: { kind: 'resolution', number: '101', draft: null, instrument: null, title: 'Networks' },
    textKey: 'RES-101',
    language: 'en',
    document: number.split('/').at(-2) ?? null,
    date: '2022-08-11',
    source: sources.join('/'),
    sources,
    supporters: [],
    ...given,
  };
}

export function makeState(code: string, given: Partial<StateFact> = {}): StateFact {
  return { code, iso: null, names: { en: `State ${code}` }, formal: null, region: null, ...given };
}

/** An organisation whose proposals begin with its name; its members are unknown where no list is given. */
export function makeOrganisation(
  id: string,
  lists: readonly (readonly [asOf: string, ...states: string[]])[] = [],
  dated: OrganisationFact['members']['dated'] = [],
): OrganisationFact {
  return {
    id,
    name: `Organisation ${id}`,
    prefixes: { any: [id.toUpperCase()] },
    prefixSource: 'a test',
    members: {
      lists: lists.map(([asOf, ...states]) => ({ asOf, states, source: `list of ${id}` })),
      dated,
      note: 'what is known',
      asOf: 'unknown',
      source: 'a test',
    },
    recognised: [],
  };
}

export function makeFolder(
  states: readonly StateFact[],
  organisations: readonly OrganisationFact[],
): FactsFolder {
  return {
    scope: 'test',
    memberStates: states,
    areas: [],
    variants: [],
    organisations,
    families: [],
    conferences: [],
    topics: [],
    sessions: [],
    identities: [],
  };
}
