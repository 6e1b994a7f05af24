import type { Action, Language, Target, TargetKind } from '../proceedings/proposal.ts';

/** The document a proposal stands in, as far as the matrix needs it. */
export interface MatrixDocument {
  /** "44A2"; null where the document has no number. */
  readonly number: string | null;
  /** Unique within the store: tells documents without a number apart. */
  readonly id: number;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly language: Language | null;
  /** ISO day. */
  readonly date: string | null;
  readonly originalLanguages: readonly string[];
  readonly source: string | null;
  readonly sources: readonly string[];
  readonly title: string | null;
  readonly symbol: string | null;
  /** First digits of the hash of its original, where it has no number: its address is made of them. */
  readonly original?: string | null;
}

/** One proposal in one language, as stored: all that the matrix is made from. */
export interface MatrixProposal {
  readonly id: number;
  /** As printed: "EUR/44A2/1". */
  readonly number: string;
  readonly ordinal: number;
  readonly action: Action;
  readonly underlined: boolean;
  readonly target: Target;
  readonly textKey: string;
  readonly supporters: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  /** False: a revision or corrigendum took its place. */
  readonly current: boolean;
  readonly document: MatrixDocument;
}

/** A text in force or adopted, without its words. */
export interface MatrixText {
  readonly id: number;
  readonly key: string;
  readonly status: 'in-force' | 'adopted';
  readonly kind: TargetKind;
  readonly number: string | null;
  readonly draft: string | null;
  readonly instrument: string | null;
  readonly title: string | null;
  readonly revision: string | null;
  readonly language: Language | null;
}

/** A group of texts that belong to one subject, by their keys ("RES-101"). */
export interface MatrixTopic {
  readonly id: string;
  readonly texts: readonly string[];
}

export type TableId = 'revisions' | 'new' | 'treaty' | 'general';

/** The four tables, in the order in which the matrix is read. */
export const TABLES: readonly TableId[] = ['revisions', 'new', 'treaty', 'general'];

export interface Matrix {
  /** Day of the newest document in it (ISO); null where none has a date. */
  readonly asOf: string | null;
  readonly tables: readonly MatrixTable[];
}

export interface MatrixTable {
  readonly id: TableId;
  readonly rows: readonly MatrixRow[];
}

/** One text with all that is proposed to it. */
export interface MatrixRow {
  readonly key: string;
  readonly kind: TargetKind;
  readonly number: string | null;
  readonly draft: string | null;
  readonly instrument: string | null;
  readonly title: string | null;
  /** Language of the title: the reader's where there is one. */
  readonly titleLanguage: Language | null;
  readonly revision: string | null;
  readonly topics: readonly string[];
  /** Whether its text in force, and the adopted one, are here to be read. */
  readonly inForce: boolean;
  readonly adopted: boolean;
  readonly cells: readonly MatrixCell[];
}

/** What one source (a State, several together, a regional organisation) proposes to one text. */
export interface MatrixCell {
  /** "EUR", "B/CAN/CLM/USA": the sources joined. */
  readonly source: string;
  readonly sources: readonly string[];
  readonly proposals: readonly CellProposal[];
}

/** What the machine sees in a proposal: suggested values, never an editor's. Ids. */
export interface Seen {
  readonly concerns: readonly string[];
  readonly issues: readonly string[];
  readonly bodies: readonly string[];
}

/** A proposal with its language versions together. */
export interface CellProposal {
  readonly number: string;
  readonly action: Action;
  readonly underlined: boolean;
  readonly part: string | null;
  readonly supporters: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  /** The version to show to this reader. */
  readonly id: number;
  readonly document: MatrixDocument;
  /** By the machine. */
  readonly seen: Seen;
  /** Languages it is here in, null left out; in the order of the six. */
  readonly languages: readonly Language[];
}
