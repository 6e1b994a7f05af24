/**
 * The text model: what a Word file says, with who changed what.
 *
 * A run is unchanged, inserted, deleted, or both (inserted by one author and deleted by another before anybody
 * accepted it). The text before and the text after are views of the same runs (`views.ts`), never stored twice.
 */

/** Who made a tracked change, and when. `move` is the name shared by the two ends of a move. */
export interface Revision {
  readonly author: string;
  /** ISO 8601 as the file gives it, or null where it gives none. */
  readonly date: string | null;
  readonly move?: string;
}

/** What tracked changes can do to a run, a paragraph mark, a table row or a cell. */
export interface Tracked {
  /** Present: the text before does not have it. */
  readonly inserted?: Revision;
  /** Present: the text after does not have it. */
  readonly deleted?: Revision;
}

/** A stretch of text with one formatting and one history. A tab is "\t", a break "\n". */
export interface Run extends Tracked {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly superscript?: true;
  readonly subscript?: true;
  /** BCP 47 tag, where the run has one of its own. */
  readonly lang?: string;
  readonly rtl?: true;
  /** Formatted as hidden: Word keeps such text and does not print it. It is text all the same. */
  readonly hidden?: true;
  /** Key into `Document.notes`; the text of such a run is empty. */
  readonly note?: string;
}

/** An automatic number as Word would show it, before and after the changes; null where there is none. */
export interface AutomaticNumber {
  readonly before: string | null;
  readonly after: string | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Place in reading order over the whole body, table cells included, from 0: the address of every statement. */
  readonly index: number;
  /** Name of the paragraph style ("Res_title"), never its id, which differs by template and language. */
  readonly style: string;
  /** Name of the style before a tracked change of properties, where that changed the style. */
  readonly formerStyle?: string;
  readonly rtl?: true;
  readonly number?: AutomaticNumber;
  /** Level of the automatic number from 0, after the changes where it has one on both sides. */
  readonly level?: number;
  readonly runs: readonly Run[];
  /** History of the paragraph mark: an inserted mark joins with the next paragraph before, a deleted one after. */
  readonly mark: Tracked;
  /** Someone tracked a change of properties only; the text is the same. */
  readonly reformatted?: Revision;
}

export interface Cell extends Tracked {
  readonly blocks: readonly Block[];
  /** Columns covered, at least 1. */
  readonly columns: number;
  /** Continues the cell above it (vertical merge). */
  readonly continues?: true;
}

export interface Row extends Tracked {
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;

export interface Note {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly author?: string;
  readonly blocks: readonly Block[];
}

export interface Document {
  readonly blocks: readonly Block[];
  /** By key ("footnote 1"), as runs refer to them. */
  readonly notes: Readonly<Record<string, Note>>;
  /** Every page header of the file, in the order of the parts. */
  readonly headers: readonly (readonly Block[])[];
}
