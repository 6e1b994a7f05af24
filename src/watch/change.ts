import type { Segment } from '../compare/difference/segment.ts';
import type { Language, TargetKind } from '../proceedings/proposal.ts';

/** A proposal as the watch judges it: the passages it changes, and the text that they stand in. */
export interface ProposedChange {
  /** Number of the proposal: "EUR/44A2/1". */
  readonly proposal: string;
  /** A text amended, wholly new, or suppressed as a whole. */
  readonly whole: 'amended' | 'new' | 'suppressed';
  readonly language: Language;
  readonly kind: TargetKind;
  /** As `Target.number`: "101", "165"; null for a new text. */
  readonly number: string | null;
  /** "Constitution", "Convention" …; null for texts that are no treaty. */
  readonly instrument: string | null;
  /** Of the text, as it stands (of a new text: as proposed). */
  readonly title: string | null;
  /**
   * Place of the title: in the text before of a suppression, after of a new text. Null where it is not reproduced.
   */
  readonly titlePlace: number | null;
  /** In the order of the text; none for a suppression, which is judged by its title. Unchanged paragraphs are left out. */
  readonly passages: readonly Passage[];
}

/** One changed paragraph. */
export interface Passage {
  /** Place in the proposal's text after; of a deleted paragraph, in its text before. */
  readonly paragraph: number;
  /** Readable address: "resolves-1". Of the side that `paragraph` counts in. */
  readonly anchor: string | null;
  /** The words that govern it, as printed: "instructs the Secretary-General"; null where there are none. */
  readonly call: string | null;
  readonly part: 'preamble' | 'operative' | null;
  /** Without its number; null where it is inserted. */
  readonly before: string | null;
  /** Without its number; null where it is deleted. */
  readonly after: string | null;
  /** From `before` to `after`: which words come in and go out. Both texts rebuild from them. */
  readonly segments: readonly Segment[];
}
