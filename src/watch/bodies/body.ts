import type { Named, TermsByLanguage } from '../issues/issue.ts';

export type BodyKind =
  | 'standards'
  | 'registry'
  | 'governance'
  | 'civil'
  | 'security'
  | 'un'
  | 'regional'
  | 'itu';

/** A document that already does the work: an RFC, a policy, a convention, by its number. */
export interface BodyDocument {
  /** "RFC 8200", "A/RES/70/125" */
  readonly id: string;
  readonly title: string;
  /** Null for a document that is kept up to date. */
  readonly year: number | null;
  /** Address of the document at its publisher. */
  readonly source: string;
  /** Words by which its subject is recognised. */
  readonly terms: TermsByLanguage;
}

/** An organisation whose work a proposal may touch, as data/bodies has it. */
export interface Body {
  readonly id: string;
  readonly name: Named;
  /** "IETF" */
  readonly short: string;
  readonly kind: BodyKind;
  readonly home: string;
  readonly remit: Named;
  /** Id of the body that it is a part of: shown with it. */
  readonly within: string | null;
  readonly issues: readonly string[];
  /** What it is called, in any language. */
  readonly names: readonly string[];
  readonly documents: readonly BodyDocument[];
}

/** The machine's suggestion that a proposal touches a body's work, or speaks of it. */
export interface BodySuggestion {
  readonly proposal: string;
  readonly body: string;
  /** Id of the document that already does the work; null where the body is only named. */
  readonly document: string | null;
  /** The words that overlap, verbatim. */
  readonly quote: string;
  readonly change: 'inserted' | 'deleted';
  readonly paragraph: number | null;
  readonly range: { readonly start: number; readonly end: number } | null;
  /** One English sentence. */
  readonly why: string;
}
