import type { Action, Language } from '../../proceedings/proposal.ts';
import type { Matrix, MatrixRow, Seen, TableId } from '../matrix.ts';

/** One proposal to one text: what a line of a spreadsheet says. */
export interface ExportRow {
  readonly table: TableId;
  readonly text: MatrixRow;
  /** Codes as its number joins them: "EUR", "B/CAN/CLM/USA". */
  readonly source: string;
  readonly sources: readonly string[];
  readonly proposal: string;
  readonly action: Action;
  readonly mustStay: boolean;
  readonly part: string | null;
  readonly supporters: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  readonly document: MatrixRow['cells'][number]['proposals'][number]['document'];
  readonly languages: readonly Language[];
  /** By the machine; ids. */
  readonly seen: Seen;
}

/** A line for each proposal, in the order in which the matrix shows them. */
export function listExportRows({ tables }: Matrix): ExportRow[] {
  return tables.flatMap(({ id, rows }) =>
    rows.flatMap((text) =>
      text.cells.flatMap(({ source, sources, proposals }) =>
        proposals.map(({ number, underlined, ...proposal }) => ({
          ...proposal,
          table: id,
          text,
          source,
          sources,
          proposal: number,
          mustStay: underlined,
        })),
      ),
    ),
  );
}
