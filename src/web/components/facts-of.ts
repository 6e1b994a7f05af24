import { findFamily, findFolder } from '../../facts/find-folder.ts';
import type { Facts } from '../../facts/load-facts.ts';
import type { ConferenceFact } from '../../facts/schema.ts';
import type { MatrixTopic } from '../../matrix/matrix.ts';
import { getCatalogue } from '../catalogue/catalogue.ts';
import type { Locale } from '../catalogue/locale.ts';

/** What data/ knows of one conference and of who takes part in it. */
export interface ConferenceFacts {
  /** Undefined where data/ has no such conference. */
  readonly conference: ConferenceFact | undefined;
  readonly topics: readonly (MatrixTopic & { readonly name: string })[];
  /** Name of a State or regional organisation by its code ("B", "EUR"); undefined where nobody knows it. */
  nameOf(code: string): string | undefined;
  /** Whether it is the code of a regional organisation. */
  isOrganisation(code: string): boolean;
}

/** The States of a sample conference are its own: each conference is asked in its own folder of facts. */
export function factsOf(facts: Facts, id: string, locale: Locale): ConferenceFacts {
  const folder = findFolder(facts, id);
  const conference = folder?.conferences.find((one) => one.id === id);
  const family = findFamily(facts, id);
  const names = new Map<string, string>();
  const translated = getCatalogue(locale).organisations;
  for (const organisation of folder?.organisations ?? []) {
    const { short, name } = translated[organisation.id] ?? {
      short: organisation.id,
      name: organisation.name,
    };
    const { prefixes } = organisation;
    for (const prefix of [...(prefixes['any'] ?? []), ...(prefixes[family] ?? [])])
      names.set(prefix, name === short ? name : `${name} (${short})`);
  }
  const organisations = new Set(names.keys());
  for (const state of folder?.memberStates ?? [])
    names.set(state.code, state.names[locale] ?? state.names.en);
  return {
    conference,
    topics: (folder?.topics ?? [])
      .filter((topic) => topic.family === family)
      .map(({ id: topic, name, resolutions }) => ({
        id: topic,
        name: name[locale],
        texts: resolutions.map((number) => `RES-${number}`),
      })),
    nameOf: (code) => names.get(code),
    isOrganisation: (code) => organisations.has(code),
  };
}

/** The names of these codes, for a page: joint sources ("B/CAN") are taken apart. */
export function listNames(facts: ConferenceFacts, codes: Iterable<string>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const joined of codes)
    for (const code of joined.split('/')) {
      const name = facts.nameOf(code);
      if (name !== undefined) names[code] = name;
    }
  return names;
}
