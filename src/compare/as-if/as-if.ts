import type { Piece, Rival } from './rivals.ts';

/** Chosen instead of a proposal: this paragraph stays as it is in force. */
export const IN_FORCE = 'in-force';

/** By key of the question: the id of the proposal that is to prevail, or IN_FORCE. */
export type AsIfChoices = ReadonlyMap<string, string>;

/** Proposals that cannot all be adopted as they are: somebody must choose. */
export interface Question {
  /**
   * "12": the place in the text in force; "12+1" for the first paragraph inserted after it, "12~2" for the second
   * question on one paragraph.
   */
  readonly key: string;
  /** Place in the text in force; of a new paragraph that of the one it follows, -1 for none. */
  readonly base: number;
  readonly rivals: readonly Rival[];
  /** Null: nobody has chosen, and the rivals stand in the text. */
  readonly chosen: string | null;
}

export interface AsIfParagraph {
  /** Place in the text in force; null where it is new. */
  readonly base: number | null;
  readonly number: string | null;
  readonly call: string | null;
  readonly pieces: readonly Piece[];
  /** Whose changes are in it. */
  readonly from: readonly string[];
  readonly moved: boolean;
}

export interface AsIf {
  readonly paragraphs: readonly AsIfParagraph[];
  /** Paragraphs that are gone, by their places in the text in force, and whose wish it is. */
  readonly deleted: readonly { readonly base: number; readonly from: readonly string[] }[];
  readonly questions: readonly Question[];
}
