import { nameVersion } from '../../components/addresses.ts';
import type { DocumentSummary } from '../../../storage/document.repository.ts';

type Numbered = Pick<DocumentSummary, 'revision' | 'corrigendum'>;

const getRevision = ({ revision }: Numbered) => revision ?? 0;
const getCorrigendum = ({ corrigendum }: Numbered) => corrigendum ?? 0;

/** In the order in which they came: the document, its corrigenda, its first revision, the corrigenda of that. */
export const compareVersions = (a: Numbered, b: Numbered): number =>
  getRevision(a) - getRevision(b) || getCorrigendum(a) - getCorrigendum(b);

/** Those that came before it and can be read, in its language where they are here in it; the latest last. */
export function listEarlier<T extends DocumentSummary>(versions: readonly T[], version: T): T[] {
  const earlier = versions.filter((one) => one.refused === null && compareVersions(one, version) < 0);
  return [...Map.groupBy(earlier, nameVersion).values()]
    .map((same) => same.find(({ language }) => language === version.language) ?? same[0]!)
    .sort(compareVersions);
}

/**
 * The version that one is to be held against where nobody says otherwise. A revision replaces the revision before it
 * whole; a corrigendum prints what it corrects, and is held against that.
 */
export function findPredecessor<T extends DocumentSummary>(
  versions: readonly T[],
  version: T,
): T | undefined {
  const earlier = listEarlier(versions, version);
  return (
    earlier.findLast((one) => one.corrigendum === null && getRevision(one) <= getRevision(version)) ??
    earlier.at(-1)
  );
}
