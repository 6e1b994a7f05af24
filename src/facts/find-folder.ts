import type { Facts, FactsFolder } from './load-facts.ts';
import type { OrganisationFact } from './schema.ts';

/** The facts that a conference is asked in: its own folder's, data/ where none has it. */
export function findFolder(facts: Facts, conference: string): FactsFolder | undefined {
  return (
    facts.folders.find(({ conferences }) => conferences.some(({ id }) => id === conference)) ??
    facts.folders[0]
  );
}

/** "PP" of "PP-22": by data/, else by the name. */
export function findFamily(facts: Facts, conference: string): string {
  const fact = findFolder(facts, conference)?.conferences.find(({ id }) => id === conference);
  return fact?.family ?? conference.split('-')[0]!;
}

/** The conferences of its family and world, in the order in which they met. */
export function listFamilyOf(facts: Facts, conference: string): string[] {
  const folder = findFolder(facts, conference);
  const family = findFamily(facts, conference);
  const all = folder?.conferences.filter((one) => one.family === family).map(({ id }) => id) ?? [];
  return all.includes(conference) ? all : [...all, conference];
}

/** What an organisation's proposals begin with at a family of conferences, the usual one first: "EUR", "ECP". */
export function listPrefixes({ prefixes }: Pick<OrganisationFact, 'prefixes'>, family: string): string[] {
  return [...(prefixes[family] ?? []), ...(prefixes['any'] ?? [])];
}

/** By a prefix of the family, or by its id: "EUR" and "CEPT" are one. */
export function findOrganisation(
  folder: FactsFolder | undefined,
  family: string,
  code: string,
): OrganisationFact | undefined {
  const organisations = folder?.organisations ?? [];
  return (
    organisations.find((one) => listPrefixes(one, family).includes(code)) ??
    organisations.find(({ id }) => id === code)
  );
}
