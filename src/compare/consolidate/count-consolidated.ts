import type { Consolidated } from './consolidate.ts';

/** A consolidation in numbers: what a mark beside a text says. */
export interface ConsolidationCounts {
  /** Proposals that come with a text of their own. */
  readonly amendments: number;
  /** Paragraphs in force. */
  readonly paragraphs: number;
  /** Of those, the ones that somebody would change, delete or move. */
  readonly changed: number;
  /** Paragraphs that would be inserted, like ones in one place counted once. */
  readonly inserted: number;
}

export function countConsolidated(
  { paragraphs }: Pick<Consolidated, 'paragraphs'>,
  amendments: number,
): ConsolidationCounts {
  const inForce = paragraphs.filter(({ base }) => base !== null);
  return {
    amendments,
    paragraphs: inForce.length,
    changed: inForce.filter(({ changes }) => changes.some(({ kind }) => kind !== 'none')).length,
    inserted: paragraphs.length - inForce.length,
  };
}
