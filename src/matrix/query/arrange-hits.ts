import type { Language } from '../../proceedings/proposal.ts';
import { LANGUAGES } from '../languages.ts';
import type { Hit, HitKind } from './hit.ts';

/** Where the words were found: in what a proposal adds, deletes or leaves, in a title, in reasons or an introduction. */
export type HitSide = 'title' | 'added' | 'deleted' | 'kept' | 'said';

export const SIDES: readonly HitSide[] = ['title', 'added', 'deleted', 'kept', 'said'];

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
export interface HitGroup {
  /** The version to show to this reader. */
  readonly hit: Hit;
  /** Where the passages that fit best stand. */
  readonly sides: readonly HitSide[];
  /** Languages it was found in. */
  readonly languages: readonly Language[];
}

/** How many there are of each value, whatever is chosen of the same filter. Values without any are left out. */
export type HitCounts = { readonly [Name in keyof HitFilter]: ReadonlyMap<string, number> };

export interface ArrangedHits {
  /** Best first. */
  readonly groups: readonly HitGroup[];
  readonly counts: HitCounts;
}

/** Puts versions together, filters, counts, and orders by what a reader can see: no figure that nobody understands. */
export function arrangeHits(hits: readonly Hit[], filter: HitFilter, reader: Language): ArrangedHits {
  const without = (name: keyof HitFilter) => group(hits, { ...filter, [name]: null }, reader);
  return {
    groups: group(hits, filter, reader),
    counts: {
      conference: count(without('conference'), ({ hit }) => [hit.conference]),
      kind: count(without('kind'), ({ hit }) => [hit.kind]),
      language: count(without('language'), ({ languages }) => languages),
      side: count(without('side'), ({ sides }) => sides),
    },
  };
}

export function listSides(hit: Hit): HitSide[] {
  return SIDES.filter((side) => hit[side] === hit.best);
}

function group(hits: readonly Hit[], filter: HitFilter, reader: Language): HitGroup[] {
  const kept = hits.filter((hit) => keeps(hit, filter));
  const groups = Map.groupBy(kept, ({ conference, kind, same }) => `${conference} ${kind} ${same}`);
  return [...groups.values()].map((versions) => makeGroup(versions, reader)).sort(compare);
}

function keeps(hit: Hit, { conference, kind, language, side }: HitFilter): boolean {
  return (
    (conference === null || hit.conference === conference) &&
    (kind === null || hit.kind === kind) &&
    (language === null || hit.language === language) &&
    (side === null || hit[side] === hit.best)
  );
}

function makeGroup(versions: readonly Hit[], reader: Language): HitGroup {
  const rank = ({ language }: Hit) => (language === reader ? 0 : language === 'en' ? 1 : 2);
  const hit = versions.reduce((a, b) => (rank(b) < rank(a) || (rank(b) === rank(a) && b.id > a.id) ? b : a));
  return {
    hit,
    sides: listSides(hit),
    languages: LANGUAGES.filter((code) => versions.some(({ language }) => language === code)),
  };
}

/**
 * All words in one paragraph before words here and there; then titles, what would change, what stays, reasons; then
 * more paragraphs, newer documents, and texts before what is proposed to them.
 */
function compare(a: HitGroup, b: HitGroup): number {
  return (
    b.hit.best - a.hit.best ||
    getClass(a) - getClass(b) ||
    b.hit.passages - a.hit.passages ||
    (b.hit.dated ?? '').localeCompare(a.hit.dated ?? '') ||
    HIT_KINDS.indexOf(a.hit.kind) - HIT_KINDS.indexOf(b.hit.kind) ||
    a.hit.id - b.hit.id
  );
}

const CLASSES: Readonly<Record<HitSide, number>> = { title: 0, added: 1, deleted: 1, kept: 2, said: 3 };

const getClass = ({ sides }: HitGroup) => Math.min(...sides.map((side) => CLASSES[side]), 4);

function count(
  groups: readonly HitGroup[],
  read: (group: HitGroup) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of groups) for (const value of read(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
