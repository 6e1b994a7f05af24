import { alignParagraphs } from '../align/align-paragraphs.ts';
import { compareText } from '../compare-text.ts';
import type { Segment } from '../difference/segment.ts';
import { normaliseText } from '../words/normalise.ts';
import type { Amendment, NumberedParagraph } from './amendment.ts';
import { listChanges } from './list-changes.ts';
import type { ParagraphChange } from './list-changes.ts';

/** What a revision makes of one change of its forerunner to the text in force. */
export interface RevisedChange {
  readonly kind: 'same' | 'altered' | 'new' | 'withdrawn';
  /** Place in the text in force; of an inserted paragraph, the one that it follows (-1: it comes first). */
  readonly base: number;
  readonly before: ParagraphChange | null;
  readonly after: ParagraphChange | null;
  /** From what the forerunner proposes to what the revision does; of a withdrawn one, back to the text in force. */
  readonly segments: readonly Segment[];
}

/**
 * Two versions of a proposal, both held against the text in force: what the later one asks anew, otherwise, or no more.
 * Marks do not count: a revision often starts again from the text in force, and marks everything anew.
 */
export function compareRevisions(
  base: readonly NumberedParagraph[],
  earlier: Amendment,
  later: Amendment,
): RevisedChange[] {
  const [before, after] = [earlier, later].map((amendment) =>
    listChanges(base, amendment).changes.filter(({ kind }) => kind !== 'none'),
  ) as [ParagraphChange[], ParagraphChange[]];
  const revise = (one: ParagraphChange | null, other: ParagraphChange | null): RevisedChange => {
    const { base: place, kind } = (other ?? one)!;
    const inForce = kind === 'inserted' ? '' : base[place]!.text;
    const [from, to] = [one ? (one.text ?? '') : inForce, other ? (other.text ?? '') : inForce];
    return {
      kind: one === null ? 'new' : other === null ? 'withdrawn' : isSame(one, other) ? 'same' : 'altered',
      base: place,
      before: one,
      after: other,
      segments: compareText(from, to).segments,
    };
  };
  const former = new Map(before.filter((one) => !isInserted(one)).map((one) => [one.base, one]));
  const changed = after
    .filter((one) => !isInserted(one))
    .map((one) => {
      const own = former.get(one.base) ?? null;
      former.delete(one.base);
      return revise(own, one);
    });
  const added = pairInserted(before.filter(isInserted), after.filter(isInserted)).map(([one, other]) =>
    revise(one, other),
  );
  return [...changed, ...[...former.values()].map((one) => revise(one, null)), ...added].sort(
    (one, other) =>
      one.base - other.base ||
      Number(one.after?.kind === 'inserted') - Number(other.after?.kind === 'inserted'),
  );
}

const isInserted = ({ kind }: ParagraphChange): boolean => kind === 'inserted';

const listTexts = (changes: readonly ParagraphChange[]): string[] => changes.map(({ text }) => text ?? '');

const isSame = (one: ParagraphChange, other: ParagraphChange): boolean =>
  one.kind === other.kind &&
  one.after === other.after &&
  normaliseText(one.text ?? '') === normaliseText(other.text ?? '');

/** Wherever they stand: a paragraph that goes to another place is the same one. */
function pairInserted(
  before: readonly ParagraphChange[],
  after: readonly ParagraphChange[],
): [ParagraphChange | null, ParagraphChange | null][] {
  return alignParagraphs(listTexts(before), listTexts(after)).flatMap(({ a, b }) =>
    Array.from(
      { length: Math.max(a.length, b.length) },
      (_, index): [ParagraphChange | null, ParagraphChange | null] => [
        index < a.length ? before[a[index]!]! : null,
        index < b.length ? after[b[index]!]! : null,
      ],
    ),
  );
}
