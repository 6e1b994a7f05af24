import type { Segment } from '../difference/segment.ts';
import { normaliseText } from '../words/normalise.ts';
import type { Amendment, PlacedParagraph } from './amendment.ts';
import { groupInsertions } from './group-insertions.ts';
import { listChanges } from './list-changes.ts';
import type { AmendmentChanges, ChangeKind, ParagraphChange } from './list-changes.ts';

/** The same change, by all who propose it. */
export interface SharedChange {
  readonly proposals: readonly string[];
  readonly files: readonly string[];
  readonly kind: ChangeKind;
  /** Without its number; null where it is deleted. */
  readonly text: string | null;
  /** Of a moved one: the place in the text in force of the paragraph it follows, -1 for the first; else null. */
  readonly after: number | null;
  /** From the paragraph in force to the proposed one; both rebuild. */
  readonly segments: readonly Segment[];
}

export interface ConsolidatedParagraph {
  readonly number: string | null;
  readonly call: string | null;
  /** The paragraph in force without its number; null where it is proposed to be inserted here. */
  readonly base: string | null;
  /** Every proposal stands in one of them, those that change nothing under "none". */
  readonly changes: readonly SharedChange[];
}

export interface Consolidated {
  readonly paragraphs: readonly ConsolidatedParagraph[];
  readonly byAmendment: readonly (AmendmentChanges & { readonly id: string; readonly file: string })[];
}

/** A change with the proposal that makes it. */
export interface OwnedChange extends ParagraphChange {
  readonly amendment: Amendment;
}

/**
 * One text with all its proposals: the paragraphs in force in order, inserted ones where they are proposed. Cost grows
 * with the number of proposals, not with its square.
 */
export function consolidate(
  base: readonly PlacedParagraph[],
  amendments: readonly Amendment[],
): Consolidated {
  const byAmendment = amendments.map((amendment) => listChanges(base, amendment));
  const owned = byAmendment.flatMap(({ changes }, index) =>
    changes.map((change): OwnedChange => ({ ...change, amendment: amendments[index]! })),
  );
  const ofBase = Map.groupBy(
    owned.filter(({ kind }) => kind !== 'inserted'),
    (change) => change.base,
  );
  const insertedAfter = Map.groupBy(
    owned.filter(({ kind }) => kind === 'inserted'),
    (change) => change.base,
  );
  const paragraphs: ConsolidatedParagraph[] = [];
  const pushInserted = (place: number): void => {
    for (const group of groupInsertions(insertedAfter.get(place) ?? [])) {
      const [first] = group;
      const { number, call } = first!.amendment.after[first!.places[0]!]!;
      paragraphs.push({ number, call, base: null, changes: shareChanges(group) });
    }
  };
  pushInserted(-1);
  base.forEach(({ number, call, text }, place) => {
    paragraphs.push({ number, call, base: text, changes: shareChanges(ofBase.get(place) ?? []) });
    pushInserted(place);
  });
  return {
    paragraphs,
    byAmendment: byAmendment.map((changes, index) => ({
      ...changes,
      id: amendments[index]!.id,
      file: amendments[index]!.file,
    })),
  };
}

/** Changes that come to the same, as one, in the order of the first who proposes each; "none" comes last. */
function shareChanges(changes: readonly OwnedChange[]): SharedChange[] {
  const groups = [
    ...Map.groupBy(changes, ({ kind, text, after }) =>
      JSON.stringify([kind, text === null ? null : normaliseText(text), after]),
    ).values(),
  ];
  return groups
    .map((group): SharedChange => {
      const [{ kind, text, after, segments }] = group as [OwnedChange];
      return {
        proposals: unique(group.map(({ amendment }) => amendment.id)),
        files: unique(group.map(({ amendment }) => amendment.file)),
        kind,
        text,
        after,
        segments,
      };
    })
    .sort((one, other) => Number(one.kind === 'none') - Number(other.kind === 'none'));
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
