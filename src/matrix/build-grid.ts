import { compareNatural } from './compare-natural.ts';
import type { CellProposal, MatrixRow } from './matrix.ts';

/** Texts by sources: who touches what, and how strongly. */
export interface Grid<Section extends { readonly rows: readonly MatrixRow[] }> {
  /** Sources as proposals join them: "EUR", "B/CAN". */
  readonly columns: readonly GridColumn[];
  readonly sections: readonly (Omit<Section, 'rows'> & { readonly rows: readonly GridRow[] })[];
}

export interface GridColumn {
  readonly source: string;
  readonly proposals: number;
}

export interface GridRow {
  readonly text: MatrixRow;
  /** Those that hold something, in the order of the columns. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** Index of its column. */
  readonly column: number;
  readonly proposals: readonly CellProposal[];
}

/**
 * Regional organisations first, for each speaks for many; then one State a column, then several together, each group
 * in the order of its codes. What several propose together stands in a column of its own: in each of theirs it would
 * be counted several times.
 */
export function buildGrid<Section extends { readonly rows: readonly MatrixRow[] }>(
  sections: readonly Section[],
  isOrganisation: (code: string) => boolean,
): Grid<Section> {
  // A text that stands under two topics is counted once.
  const texts = new Map(sections.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
  const counts = new Map<string, number>();
  for (const { cells } of texts.values())
    for (const { source, proposals } of cells)
      counts.set(source, (counts.get(source) ?? 0) + proposals.length);
  const rank = (source: string) => (source.includes('/') ? 2 : isOrganisation(source) ? 0 : 1);
  const sources = [...counts.keys()].sort((a, b) => rank(a) - rank(b) || compareNatural(a, b));
  const places = new Map(sources.map((source, at) => [source, at]));
  return {
    columns: sources.map((source) => ({ source, proposals: counts.get(source)! })),
    sections: sections.map((section) => ({
      ...section,
      rows: section.rows.map((text) => ({
        text,
        cells: text.cells
          .map(({ source, proposals }) => ({ column: places.get(source)!, proposals }))
          .sort((a, b) => a.column - b.column),
      })),
    })),
  };
}
