import type { Language } from '../../proceedings/proposal.ts';

export type HitKind = 'text' | 'proposal' | 'document';

/** Something that a search found, without its words. */
export interface Hit {
  readonly id: number;
  readonly kind: HitKind;
  readonly conference: string;
  readonly language: Language | null;
  /** What its language versions share, within conference and kind. */
  readonly same: string;
  /** ISO day. */
  readonly dated: string | null;
  /** Clauses that one passage holds, at most. */
  readonly best: number;
  /** The same, of passages of one sort; null where none fits. */
  readonly title: number | null;
  readonly added: number | null;
  readonly deleted: number | null;
  readonly kept: number | null;
  /** Reasons and introductions. */
  readonly said: number | null;
  /** How many passages hold any clause. */
  readonly passages: number;
}
