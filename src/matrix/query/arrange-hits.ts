import type { Language } from '../../proceedings/proposal.ts';
import { LANGUAGES } from '../languages.ts';
import type { Hit, HitKind, HitSide } from './hit.ts';

export const HIT_KINDS: readonly HitKind[] = ['text', 'proposal', 'document'];

/** What to keep; null keeps everything. */
export interface HitFilter {
  readonly conference: string | null;
  readonly kind: HitKind | null;
  readonly language: Language | null;
  readonly side: HitSide | null;
}

export const NO_HIT_FILTER: HitFilter = { conference: null, kind: null, language: null, side: null };

/** One thing with its language versions together. */
export interface HitGroup<T extends Hit = Hit> {
  /** The version to show to this reader. */
  readonly hit: T;
  /** Languages it was found in. */
  readonly languages: readonly Language[];
}

/** How many there are of each value, whatever is chosen of the same filter. Values without any are left out. */
export type HitCounts = { readonly [Name in keyof HitFilter]: ReadonlyMap<string, number> };

export interface ArrangedHits<T extends Hit = Hit> {
  /** Best first. */
  readonly groups: readonly HitGroup<T>[];
  readonly counts: HitCounts;
}

/** Puts versions together, filters, counts, and orders by what a reader can see: no figure that nobody understands. */
export function arrangeHits<T extends Hit>(
  hits: readonly T[],
  filter: HitFilter,
  reader: Language,
): ArrangedHits<T> {
  const groups = group(hits, filter, reader);
  const without = (name: keyof HitFilter) =>
    filter[name] === null ? groups : group(hits, { ...filter, [name]: null }, reader);
  const counts: HitCounts = {
    conference: count(without('conference'), ({ hit }) => [hit.conference]),
    kind: count(without('kind'), ({ hit }) => [hit.kind]),
    language: count(without('language'), ({ languages }) => languages),
    side: count(without('side'), ({ hit }) => hit.sides),
  };
  return { groups: groups.toSorted(compare), counts };
}

function group<T extends Hit>(hits: readonly T[], filter: HitFilter, reader: Language): HitGroup<T>[] {
  const kept = hits.filter((hit) => keeps(hit, filter));
  const groups = Map.groupBy(kept, ({ conference, kind, same }) => `${conference} ${kind} ${same}`);
  return Array.from(groups.values(), (versions) => makeGroup(versions, reader));
}

function keeps(hit: Hit, { conference, kind, language, side }: HitFilter): boolean {
  return (
    (conference === null || hit.conference === conference) &&
    (kind === null || hit.kind === kind) &&
    (language === null || hit.language === language) &&
    (side === null || hit.sides.includes(side))
  );
}

function makeGroup<T extends Hit>(versions: readonly T[], reader: Language): HitGroup<T> {
  const [only] = versions;
  if (versions.length === 1) return { hit: only!, languages: only!.language ? [only!.language] : [] };
  const rank = ({ language }: Hit) => (language === reader ? 0 : language === 'en' ? 1 : 2);
  const hit = versions.reduce((a, b) => (rank(b) < rank(a) || (rank(b) === rank(a) && b.id > a.id) ? b : a));
  return {
    hit,
    languages: LANGUAGES.filter((code) => versions.some(({ language }) => language === code)),
  };
}

/**
 * All words in one paragraph before words here and there; then titles, what would change, what stays, reasons; then
 * more paragraphs, newer documents, and texts before what is proposed to them.
 */
function compare({ hit: a }: HitGroup, { hit: b }: HitGroup): number {
  return (
    b.best - a.best ||
    getClass(a) - getClass(b) ||
    b.passages - a.passages ||
    compareDays(b.dated, a.dated) ||
    HIT_KINDS.indexOf(a.kind) - HIT_KINDS.indexOf(b.kind) ||
    a.id - b.id
  );
}

const compareDays = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

const CLASSES: Readonly<Record<HitSide, number>> = { title: 0, added: 1, deleted: 1, kept: 2, said: 3 };

/** Sides come in the order of `SIDES`, which is that of the classes. */
const getClass = ({ sides: [first] }: Hit) => (first === undefined ? 4 : CLASSES[first]);

function count(
  groups: readonly HitGroup[],
  read: (group: HitGroup) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of groups) for (const value of read(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
