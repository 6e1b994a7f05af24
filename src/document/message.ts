/** Something odd that was met and read all the same: what, where, and a sentence for a person. */
export interface Message {
  /** Stable name of the kind, in kebab case: the key of catalogues and tests. */
  readonly kind: string;
  /** "paragraph 14", "word/footnotes.xml", "header": where to look. */
  readonly place: string;
  readonly sentence: string;
}

/** Why a file is no document at all, and what its owner can do. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly sentence: string;
}

export type RefusalKind =
  | 'empty'
  | 'not-a-document'
  | 'old-word'
  | 'pdf'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'too-slow'
  | 'unreadable';
