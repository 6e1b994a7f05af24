import type { Facts } from '../../../facts/load-facts.ts';
import { findFamily, findFolder } from '../../../facts/find-folder.ts';
import type { Language } from '../../../proceedings/proposal.ts';
import type { TextStatus } from '../../../storage/schema.ts';

/** A text in one language, somewhere. */
export interface TextVersion {
  readonly conference: string;
  readonly status: TextStatus;
  readonly language: Language | null;
  readonly revision: string | null;
}

/** A text as one conference had it before it, or as it left it. */
export interface Edition {
  readonly conference: string;
  readonly status: TextStatus;
  readonly revision: string | null;
  readonly languages: readonly Language[];
}

/**
 * Conferences that may have the same text: of one family, and real or invented alike. Resolution 50 of an assembly is
 * another text than Resolution 50 of a plenipotentiary conference.
 */
export function listSisters(facts: Facts, conference: string): string[] {
  const family = findFamily(facts, conference);
  const sisters = (findFolder(facts, conference)?.conferences ?? [])
    .filter((one) => one.family === family)
    .sort((a, b) => (a.start ?? '9').localeCompare(b.start ?? '9'))
    .map(({ id }) => id);
  return sisters.includes(conference) ? sisters : [conference];
}

/** The editions of a text in time: conference after conference (in the order given), in force before adopted. */
export function listEditions(versions: readonly TextVersion[], conferences: readonly string[]): Edition[] {
  return conferences.flatMap((conference) =>
    (['in-force', 'adopted'] as const).flatMap((status) => {
      const own = versions.filter((one) => one.conference === conference && one.status === status);
      if (own.length === 0) return [];
      const languages = own.flatMap(({ language }) => language ?? []);
      const revision = own.find((one) => one.revision !== null)?.revision ?? null;
      return [{ conference, status, revision, languages }];
    }),
  );
}

/**
 * What a later edition says differently: the last one after the one shown. What one conference adopted and the next
 * has in force is one and the same text, and bears one date.
 */
export function findNewer(
  editions: readonly Edition[],
  shown: Pick<Edition, 'conference' | 'status' | 'revision'>,
): Edition | undefined {
  const at = editions.findIndex(
    ({ conference, status }) => conference === shown.conference && status === shown.status,
  );
  const last = editions.at(-1);
  if (at === -1 || !last || at === editions.length - 1) return undefined;
  const handed = shown.status === 'adopted' && at === editions.length - 2 && last.status === 'in-force';
  return handed && last.revision === shown.revision ? undefined : last;
}
