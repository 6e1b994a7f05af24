import type { Amendment } from '../../compare/consolidate/amendment.ts';
import type { BaseDescription } from '../../compare/consolidate/describe-base.ts';
import type { AmendmentChanges, ChangeKind, Deviation } from '../../compare/consolidate/list-changes.ts';
import type { Segment } from '../../compare/difference/segment.ts';

/** A proposal held against the text in force, whatever its authors had before them. */
export interface ProposalBase extends BaseDescription {
  /** It reproduces a part of the text only: what it leaves out is taken to stay. */
  readonly partial: boolean;
  /** From the text in force to the base of the authors, paragraph by paragraph; empty where they are the same. */
  readonly differences: readonly BaseDifference[];
  /** From the text in force to the text proposed, in the order of the proposed one; what stays is not in it. */
  readonly changes: readonly ProposedChange[];
}

export interface BaseDifference {
  readonly kind: Deviation['kind'];
  /** Of the paragraph in force; null for what only the proposal has. */
  readonly anchor: string | null;
  readonly segments: readonly Segment[];
}

export interface ProposedChange {
  readonly kind: Exclude<ChangeKind, 'none'>;
  /** Of the paragraph in force; null for an inserted one. */
  readonly anchor: string | null;
  /** Of an inserted or moved one: the paragraph in force that it follows; null where it comes first. */
  readonly follows: string | null;
  /** As proposed; as in force for a deleted one. */
  readonly number: string | null;
  readonly call: string | null;
  readonly segments: readonly Segment[];
  /** The authors marked it so; else it was computed. */
  readonly authored: boolean;
}

/** `anchors` are those of the paragraphs in force. */
export function buildProposalBase(
  amendment: Amendment,
  { changes, deviations, partial }: AmendmentChanges,
  description: BaseDescription,
  anchors: readonly string[],
): ProposalBase {
  const nameOf = (place: number | null): string | null => (place === null ? null : (anchors[place] ?? null));
  return {
    ...description,
    partial,
    differences:
      description.kind === 'same'
        ? []
        : deviations.map(({ kind, base, segments }) => ({ kind, anchor: nameOf(base), segments })),
    changes: changes.flatMap(({ kind, base, places, after, segments, authored }): ProposedChange[] => {
      if (kind === 'none') return [];
      const proposed = places.length > 0 ? amendment.after[places[0]!] : undefined;
      return [
        {
          kind,
          anchor: kind === 'inserted' ? null : nameOf(base),
          follows: kind === 'inserted' ? nameOf(base) : nameOf(after),
          number: proposed?.number ?? null,
          call: proposed?.call ?? null,
          segments,
          authored,
        },
      ];
    }),
  };
}
