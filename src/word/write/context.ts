import type { Note, Run, Table } from '../../document/document.ts';
import type { StyleSheet } from './write-styles.ts';
import type { TableLayout } from './write-table.ts';

/** What the parts of one file share: numbering of revisions, styles, notes, what stands beside the model. */
export interface Context {
  readonly styles: StyleSheet;
  /** Number of a note in its part, by key of `Document.notes`. */
  readonly notes: ReadonlyMap<string, { readonly kind: Note['kind']; readonly id: number }>;
  readonly layouts: ReadonlyMap<Table, TableLayout>;
  readonly fields: ReadonlyMap<Run, string>;
  /** Next id of an annotation: unique over all parts of the file. */
  readonly nextId: () => number;
}
