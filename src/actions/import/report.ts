import type { Refusal } from '../../document/message.ts';
import type { ImportKind, ImportOutcome } from '../../storage/schema.ts';
import type { Superseded } from '../../storage/keep-documents.ts';
import type { DeriveProgress, Remade } from '../derive/remake.ts';

/** What became of one file: one line of `--json`. */
export interface FileReport {
  /** Base name. */
  readonly file: string;
  /** Where it was found: "addenda.zip/S22-PP-C-0044!A2!MSW-E.docx". */
  readonly path: string;
  readonly outcome: ImportOutcome;
  /** As printed in its page header. */
  readonly symbol: string | null;
  /** Proposals, or texts of `--in-force` and `--adopted`. */
  readonly count: number;
  readonly refused: Refusal | null;
  /** Why it was left out. */
  readonly skipped: string | null;
  /** Why it seems to belong to another conference, though it was read. */
  readonly misplaced: string | null;
}

/** The last line of `--json`. */
export interface ImportReport {
  readonly conference: string;
  readonly kind: ImportKind;
  readonly read: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly skipped: number;
  /** Files that a later version took the place of in this import. */
  readonly superseded: readonly Superseded[];
  /** What was made anew because of it: texts with all proposals on them, and what follows from that. */
  readonly derived: Remade;
  readonly seconds: number;
  /** An earlier import had been broken off, and this one went on. */
  readonly resumed: boolean;
  /** Broken off itself: the rest comes with the next import. */
  readonly stopped: boolean;
}

/** What an import says while it runs, here or in a server: told in order, the report last. */
export type ImportEvent =
  | { readonly type: 'listed'; readonly total: number }
  | { readonly type: 'file'; readonly done: number; readonly report: FileReport }
  | ({ readonly type: 'derived' } & DeriveProgress)
  | { readonly type: 'end'; readonly report: ImportReport };
