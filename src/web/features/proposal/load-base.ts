import type { BaseKind } from '../../../compare/consolidate/describe-base.ts';
import type { Block } from '../../../document/document.ts';
import { findProposalBase } from '../../../storage/consolidation.repository.ts';
import type { Db } from '../../../storage/database.ts';
import type { TextStatus } from '../../../storage/schema.ts';
import { listTextVersions } from '../../../storage/text.repository.ts';
import { compareWithBase } from '../../tracked/compare-with-base.ts';
import type { ComputedChanges } from '../../tracked/compare-with-base.ts';
import type { Piece } from '../../tracked/lines.ts';
import { layOut } from '../../tracked/places.ts';

/** Where a proposal does not start from the text in force, or marks no change of it. */
export interface ShownBase {
  readonly kind: Exclude<BaseKind, 'same'>;
  /** Its changes were found by machine, for the document marks none. */
  readonly computed: boolean;
  readonly partial: boolean;
  readonly paragraphs: { readonly all: number; readonly other: number };
  /** Of the earlier text that it starts from, as printed. */
  readonly revision: string | null;
  readonly heldAgainst: { readonly conference: string; readonly status: TextStatus };
  /** From the text in force to its own; none where they are its changes, too. */
  readonly differences: readonly {
    readonly anchor: string | null;
    readonly label: string | null;
    readonly pieces: readonly Piece[];
  }[];
}

export interface LoadedBase {
  readonly base: ShownBase;
  /** Instead of the marks that the document does not have. */
  readonly changes: ComputedChanges | null;
}

const CHANGES = { '=': null, '-': 'deleted', '+': 'inserted' } as const;

/**
 * Null where the proposal starts from the text in force, or nobody has that. The import has found how the two differ;
 * where the document marks no change, its whole text is compared here, some milliseconds for the few that are so, to
 * be shown in every way that marked changes are.
 */
export async function loadBase(
  db: Db,
  proposal: { readonly id: number; readonly content: readonly Block[]; readonly tracked: boolean },
): Promise<LoadedBase | null> {
  const found = await findProposalBase(db, proposal.id);
  if (!found || found.kind === 'same') return null;
  const { kind, partial, difference, differences, revision, text } = found;
  const versions = await listTextVersions(db, text.conference, text.key);
  const inForce = versions.find(({ id }) => id === text.id)?.blocks ?? [];
  const labels = new Map(
    Object.values(layOut(inForce).places).map(({ anchor, label }) => [anchor, label] as const),
  );
  const base: ShownBase = {
    kind,
    computed: !proposal.tracked,
    partial,
    paragraphs: difference.paragraphs,
    revision: revision?.revision ?? null,
    heldAgainst: { conference: text.conference, status: text.status },
    differences: proposal.tracked
      ? differences.map(({ anchor, segments }) => ({
          anchor,
          label: anchor === null ? null : (labels.get(anchor) ?? null),
          pieces: segments.map((segment) => ({ text: segment.text, change: CHANGES[segment.op] })),
        }))
      : [],
  };
  return {
    base,
    changes: proposal.tracked ? null : compareWithBase(inForce, proposal.content, { partial }),
  };
}
