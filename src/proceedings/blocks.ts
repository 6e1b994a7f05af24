import type { Block, Cell, Paragraph, Row, Table } from '../document/document.ts';
import { listParagraphs, readText } from '../document/views.ts';
import type { Side } from '../document/views.ts';

/** Every paragraph in reading order, those of nested tables included, whatever happened to them. */
export function* eachParagraph(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) yield* eachRowParagraph(row);
  }
}

export function* eachRowParagraph(row: Row): Generator<Paragraph> {
  for (const cell of row.cells) yield* eachParagraph(cell.blocks);
}

/** The lines of one side, without empty ones and without automatic numbers; a paragraph is one line. */
export function listLines(blocks: readonly Block[], side: Side): string[] {
  return listParagraphs(blocks, side)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

/** The text of a cell on one side, its paragraphs parted by breaks. */
export function readCell(cell: Cell, side: Side): string {
  return listLines(cell.blocks, side).join('\n');
}

/** A style's name as one compares it: templates and languages write "Res_title", "Restitle", "Res_titel". */
export function foldStyle(style: string): string {
  return style.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** What a proposal is cut out of: a paragraph, or one row of a table. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly table: Table; readonly row: Row };

/** Pieces back to blocks; rows of one table that stand together become one table again. */
export function joinPieces(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let open: { table: Table; rows: Row[] } | null = null;
  const close = () => {
    // Rows may have lost a paragraph: the same number of them is not yet the same table.
    if (open) blocks.push(isSame(open.rows, open.table.rows) ? open.table : toTable(open.rows));
    open = null;
  };
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      close();
      blocks.push(piece.paragraph);
    } else if (open && (open as { table: Table }).table === piece.table) {
      (open as { rows: Row[] }).rows.push(piece.row);
    } else {
      close();
      open = { table: piece.table, rows: [piece.row] };
    }
  }
  close();
  return blocks;
}

const isSame = (some: readonly Row[], others: readonly Row[]) =>
  some.length === others.length && some.every((row, at) => row === others[at]);

function toTable(rows: readonly Row[]): Table {
  return { kind: 'table', rows };
}

/** The text of a piece on one side. */
export function readPiece(piece: Piece, side: Side): string {
  if (piece.kind === 'paragraph') return readText(piece.paragraph.runs, side);
  return piece.row.cells.map((cell) => readCell(cell, side)).join('\n');
}

/** Whether a piece has no text before and none after. */
export function isEmpty(piece: Piece): boolean {
  return readPiece(piece, 'before').trim() === '' && readPiece(piece, 'after').trim() === '';
}
