import type { Cell, Row, Table } from '../../document/document.ts';
import type { Context } from './context.ts';
import { writeTracked } from './write-revision.ts';
import { toggle, w } from './xml.ts';

/** How a table looks: nothing that a reader of its text needs. Widths in twentieths of a point. */
export interface TableLayout {
  readonly widths: readonly number[];
  readonly borders: boolean;
  /** The first column stands right. */
  readonly rtl?: boolean;
  /** The first row is repeated on every page. */
  readonly heading?: boolean;
}

/** Text width of an A4 page with the margins of `write-docx.ts`. */
export const TEXT_WIDTH = 9639;

/** `writeCell` gives the blocks of a cell: tables stand in paragraphs' company, and cells hold tables again. */
export function writeTable(table: Table, context: Context, writeCell: (cell: Cell) => string): string {
  const columns = Math.max(1, ...table.rows.map(countColumns));
  const layout = context.layouts.get(table) ?? { widths: [], borders: true };
  const widths = Array.from(
    { length: columns },
    (_, column) => layout.widths[column] ?? Math.floor(TEXT_WIDTH / columns),
  );
  const rows = table.rows.map((row, at) => writeRow(row, at, { table, widths, layout, context, writeCell }));
  return w('tbl', {}, writeTableProperties(layout, widths) + writeGrid(widths) + rows.join(''));
}

function writeTableProperties(layout: TableLayout, widths: readonly number[]): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const line = layout.borders ? { val: 'single', sz: 4, space: 0, color: '7F7F7F' } : { val: 'nil' };
  return w(
    'tblPr',
    {},
    toggle('bidiVisual', layout.rtl) +
      w('tblW', { w: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' }) +
      w('tblBorders', {}, sides.map((side) => w(side, line)).join('')) +
      w('tblLayout', { type: 'fixed' }) +
      w('tblLook', { val: '0000' }),
  );
}

function writeGrid(widths: readonly number[]): string {
  return w('tblGrid', {}, widths.map((width) => w('gridCol', { w: width })).join(''));
}

interface RowContext {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly layout: TableLayout;
  readonly context: Context;
  readonly writeCell: (cell: Cell) => string;
}

function writeRow(row: Row, at: number, { table, widths, layout, context, writeCell }: RowContext): string {
  const properties =
    toggle('cantSplit', layout.heading) +
    toggle('tblHeader', layout.heading === true && at === 0) +
    writeTracked(row, context, { inserted: 'ins', deleted: 'del' });
  const below = table.rows[at + 1];
  let cells = '';
  let column = 0;
  for (const cell of row.cells) {
    const width = widths.slice(column, column + cell.columns).reduce((sum, value) => sum + value, 0);
    const continued = below ? findCell(below, column)?.continues : undefined;
    const merge = cell.continues ? '<w:vMerge/>' : continued ? w('vMerge', { val: 'restart' }) : '';
    const cellProperties =
      w('tcW', { w: width, type: 'dxa' }) +
      (cell.columns > 1 ? w('gridSpan', { val: cell.columns }) : '') +
      merge +
      writeTracked(cell, context, { inserted: 'cellIns', deleted: 'cellDel' });
    cells += w('tc', {}, w('tcPr', {}, cellProperties) + writeCell(cell));
    column += cell.columns;
  }
  return w('tr', {}, (properties && w('trPr', {}, properties)) + cells);
}

function countColumns(row: Row): number {
  return row.cells.reduce((sum, cell) => sum + cell.columns, 0);
}

/** The cell that starts at a column of the grid. */
function findCell(row: Row, column: number) {
  let start = 0;
  for (const cell of row.cells) {
    if (start === column) return cell;
    start += cell.columns;
  }
  return undefined;
}
