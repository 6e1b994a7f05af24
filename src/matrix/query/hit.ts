import type { Language } from '../../proceedings/proposal.ts';

export type HitKind = 'text' | 'proposal' | 'document';

/** Where the words were found: in what a proposal adds, deletes or leaves, in a title, in reasons or an introduction. */
export type HitSide = 'title' | 'added' | 'deleted' | 'kept' | 'said';

export const SIDES: readonly HitSide[] = ['title', 'added', 'deleted', 'kept', 'said'];

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
  /** Where the passages that hold so many stand. */
  readonly sides: readonly HitSide[];
  /** How many passages hold any clause. */
  readonly passages: number;
}
