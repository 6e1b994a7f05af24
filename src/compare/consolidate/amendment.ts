import type { AuthoredParagraph } from '../tracked/authored.ts';

/** A paragraph with its number apart. */
export interface NumberedParagraph {
  readonly number: string | null;
  readonly text: string;
}

/** A paragraph of the text in force, or of a text that a proposal makes of it. */
export interface PlacedParagraph extends NumberedParagraph {
  /** The call it stands under, as printed; of a call its own words. */
  readonly call: string | null;
}

/** A proposal to amend a text: the text as its authors had it, and as they want it. */
export interface Amendment {
  readonly id: string;
  /** Base name of the file it stands in. */
  readonly file: string;
  readonly before: readonly PlacedParagraph[];
  readonly after: readonly PlacedParagraph[];
  /** What the authors marked inside paragraphs, by place in `after`. */
  readonly authored?: ReadonlyMap<number, AuthoredParagraph>;
}
