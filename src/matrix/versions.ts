import type { Language } from '../proceedings/proposal.ts';

/** A file of a document, as far as its place among the others of the same number goes. */
export interface Version {
  /** Files that came later have greater ones. */
  readonly id: number;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly language: Language | null;
  /** Nobody can read it. */
  readonly refused: boolean;
  /** Numbers of its proposals. */
  readonly proposals: readonly string[];
}

/** What of a version counts now. */
export interface Standing {
  /** The version that took its place; null where it stands, if only with some of its proposals. */
  readonly supersededBy: number | null;
  /** Numbers of its proposals that count now. */
  readonly current: readonly string[];
}

/**
 * Which of the files of one document count, in whatever order they came:
 *
 * - a revision takes the place of every lower one, in all languages: an older French text beside a newer English one
 *   is no longer what is proposed;
 * - a corrigendum takes the place of the proposals that it holds, in its own language; the document goes only when
 *   it holds all of them, for many a corrigendum prints one proposal of ten;
 * - a corrected file (same revision, corrigendum and language, other bytes) takes the place of the one before;
 * - a file that nobody can read takes nobody's place.
 */
export function resolveVersions(versions: readonly Version[]): Map<number, Standing> {
  const readable = versions.filter(({ refused }) => !refused);
  const newest = Math.max(...readable.map(getRevision));
  const standing = new Map<number, Standing>();

  const latest = readable.filter((version) => getRevision(version) === newest);
  for (const inLanguage of Map.groupBy(latest, ({ language }) => language).values())
    resolveCorrigenda(inLanguage, standing);

  const heads = latest.filter(({ id }) => standing.get(id)!.supersededBy === null);
  for (const version of readable)
    if (getRevision(version) < newest)
      standing.set(version.id, { supersededBy: findHead(heads, version), current: [] });

  for (const version of versions)
    if (version.refused)
      standing.set(version.id, { supersededBy: findReadable(readable, version), current: [] });
  return standing;
}

/** Files of one revision in one language: corrected files first, then corrigenda over what they correct. */
function resolveCorrigenda(versions: readonly Version[], standing: Map<number, Standing>): void {
  const kept: Version[] = [];
  for (const same of Map.groupBy(versions, getCorrigendum).values()) {
    const last = same.reduce((a, b) => (a.id > b.id ? a : b));
    for (const { id } of same) if (id !== last.id) standing.set(id, { supersededBy: last.id, current: [] });
    kept.push(last);
  }
  kept.sort((a, b) => getCorrigendum(b) - getCorrigendum(a));
  const corrected = new Set<string>();
  let next: Version | null = null;
  for (const version of kept) {
    const current = version.proposals.filter((number) => !corrected.has(number));
    standing.set(version.id, { supersededBy: current.length === 0 ? (next?.id ?? null) : null, current });
    for (const number of version.proposals) corrected.add(number);
    next = version;
  }
}

/** In its own language where there is one, the document itself rather than its corrigendum, then the newest. */
function findHead(heads: readonly Version[], { language }: Version): number {
  const rank = (head: Version) => (head.language === language ? 2 : 0) + (getCorrigendum(head) === 0 ? 1 : 0);
  return heads.reduce((a, b) => (rank(b) > rank(a) || (rank(b) === rank(a) && b.id > a.id) ? b : a)).id;
}

/** The same version in the same language, in a file that can be read. */
function findReadable(readable: readonly Version[], version: Version): number | null {
  const same = readable.filter(
    (other) =>
      other.language === version.language &&
      getRevision(other) === getRevision(version) &&
      getCorrigendum(other) === getCorrigendum(version),
  );
  return same.at(-1)?.id ?? null;
}

const getRevision = ({ revision }: Version): number => revision ?? 0;
const getCorrigendum = ({ corrigendum }: Version): number => corrigendum ?? 0;
