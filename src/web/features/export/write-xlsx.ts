import writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { COLUMN_NAMES } from '../../../matrix/export/columns.ts';
import type { CellValue, ColumnName } from '../../../matrix/export/columns.ts';
import type { ColumnWords } from '../../catalogue/column-words.ts';
import { listColumnLines } from './load-export.ts';
import type { Export } from './load-export.ts';

/** What a cell of a workbook takes. */
const LONGEST_CELL = 32_767;

/** About as many letters as are read at once; the rest have 14. */
const WIDTHS: Partial<Record<ColumnName, number>> = {
  table: 28,
  text: 28,
  text_title: 50,
  topics: 24,
  proposal: 18,
  action: 9,
  source_names: 40,
  document_title: 40,
  proposal_address: 44,
  text_address: 40,
  document_address: 44,
};

/**
 * Two sheets: the matrix, and what its columns hold. Every text is a cell of the type text: a workbook never runs
 * those, whatever sign they begin with.
 */
export async function writeXlsx(
  { lines: [head = [], ...lines], asOf, words }: Export,
  page: string,
  own: ColumnWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const matrix: SheetData = [head.map(toHeading), ...lines.map((line) => line.map(toCell))];
  const [names = [], ...meanings] = listColumnLines(own);
  const columns: SheetData = [
    names.map(toHeading),
    ...meanings.map((line) => line.map(toCell)),
    [],
    [toCell(own.about.address), toCell(page)],
    ...(asOf === null ? [] : [[toCell(own.about.asOf(asOf))]]),
    [toCell([words.matrix.bestEfforts, words.matrix.notAgreed].join(' '))],
  ];
  const buffer = await writeExcelFile([
    {
      sheet: own.sheet,
      data: matrix,
      columns: COLUMN_NAMES.map((name) => ({ width: WIDTHS[name] ?? 14 })),
      stickyRowsCount: 1,
    },
    { sheet: own.columnsSheet, data: columns, columns: [{ width: 24 }, { width: 100 }], stickyRowsCount: 1 },
  ]).toBuffer();
  return new Uint8Array(buffer);
}

const toHeading = (value: CellValue) => ({ ...toCell(value), fontWeight: 'bold' as const });

function toCell(value: CellValue) {
  if (typeof value === 'number') return { type: Number, value };
  // Control characters, which XML cannot say, are left out by the library.
  return { type: String, value: (value ?? '').slice(0, LONGEST_CELL) };
}
