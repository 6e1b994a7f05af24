import type { Consolidated } from './consolidate.ts';

/** A consolidation in numbers: what a mark beside a text says. */
export interface ConsolidationCounts {
  /** Proposals that come with a text of their own. */
  readonly amendments: number;
  /** Paragraphs in force, the ignored ones left out. */
  readonly paragraphs: number;
  /** Of those, the ones that somebody would change, delete or move. */
  readonly changed: number;
  /** Paragraphs that would be inserted, like ones in one place counted once. */
  readonly inserted: number;
}

/**
 * `ignored`: places in the text in force of paragraphs that everybody changes, and that say nothing: its number line
 * with the place and year of the revision, its formula.
 */
export function countConsolidated(
  { paragraphs }: Pick<Consolidated, 'paragraphs'>,
  amendments: number,
  ignored: ReadonlySet<number>,
): ConsolidationCounts {
  const inForce = paragraphs.filter(({ base }) => base !== null);
  const counted = inForce.filter((_, place) => !ignored.has(place));
  return {
    amendments,
    paragraphs: counted.length,
    changed: counted.filter(({ changes }) => changes.some(({ kind }) => kind !== 'none')).length,
    inserted: paragraphs.length - inForce.length,
  };
}
