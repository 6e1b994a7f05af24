import { buildGrid } from '../../../matrix/build-grid.ts';
import type { GridColumn } from '../../../matrix/build-grid.ts';
import type { CellProposal, MatrixRow, Seen } from '../../../matrix/matrix.ts';
import type { MatrixColumn } from '../../../matrix/matrix-query.ts';
import type { MatrixSection } from '../../../matrix/section-matrix.ts';
import { countProposals, getNewest } from '../../../matrix/sort-matrix.ts';
import { getStrength } from '../../../matrix/strength.ts';
import type { Strength } from '../../../matrix/strength.ts';

/** What the page shows of a text, and no more: all of it goes over the wire twice, as a page and for its script. */
export type PageText = Pick<
  MatrixRow,
  'key' | 'kind' | 'number' | 'draft' | 'instrument' | 'title' | 'titleLanguage' | 'revision' | 'topics'
>;

export type PageProposal = Pick<
  CellProposal,
  'id' | 'number' | 'action' | 'underlined' | 'part' | 'supporters' | 'insertions' | 'deletions'
>;

export interface ListRow {
  readonly text: PageText;
  readonly proposals: number;
  /** ISO day; null where no document has one. */
  readonly newest: string | null;
  /** What the machine suggests for all proposals of the row; only of the columns that are shown. */
  readonly seen: Partial<Seen>;
  readonly cells: readonly {
    readonly source: string;
    readonly sources: readonly string[];
    readonly proposals: readonly PageProposal[];
  }[];
}

export interface Section<Row> {
  readonly id: MatrixSection['id'];
  readonly rows: readonly Row[];
}

export function buildList(
  sections: readonly MatrixSection[],
  columns: readonly MatrixColumn[],
): Section<ListRow>[] {
  return sections.map(({ id, rows }) => ({
    id,
    rows: rows.map((row) => ({
      text: pickText(row),
      proposals: countProposals(row),
      newest: getNewest(row) || null,
      seen: takeSeen(row, columns),
      cells: row.cells.map(({ source, sources, proposals }) => ({
        source,
        sources,
        proposals: proposals.map(pickProposal),
      })),
    })),
  }));
}

/** The most frequent first. */
function takeSeen(row: MatrixRow, columns: readonly MatrixColumn[]): Partial<Seen> {
  const wanted = (['issues', 'concerns', 'bodies'] as const).filter((name) => columns.includes(name));
  return Object.fromEntries(
    wanted.map((name) => {
      const all = row.cells.flatMap(({ proposals }) => proposals.flatMap(({ seen }) => seen[name]));
      const counts = [...Map.groupBy(all, (id) => id)].map(([id, { length }]) => ({ id, length }));
      return [name, counts.sort((a, b) => b.length - a.length).map(({ id }) => id)];
    }),
  );
}

export interface Mark {
  readonly number: string;
  readonly action: CellProposal['action'];
  readonly underlined: boolean;
  readonly strength: Strength;
  /** Insertions and deletions. */
  readonly changes: number;
}

export interface GridRow {
  readonly text: PageText;
  readonly cells: readonly { readonly column: number; readonly marks: readonly Mark[] }[];
}

export interface PageGrid {
  readonly columns: readonly GridColumn[];
  readonly sections: readonly Section<GridRow>[];
}

export function buildPageGrid(
  matrixSections: readonly MatrixSection[],
  isOrganisation: (code: string) => boolean,
): PageGrid {
  const { columns, sections } = buildGrid(matrixSections, isOrganisation);
  return {
    columns,
    sections: sections.map(({ id, rows }) => ({
      id,
      rows: rows.map(({ text, cells }) => ({
        text: pickText(text),
        cells: cells.map(({ column, proposals }) => ({ column, marks: proposals.map(makeMark) })),
      })),
    })),
  };
}

const makeMark = (proposal: CellProposal): Mark => ({
  number: proposal.number,
  action: proposal.action,
  underlined: proposal.underlined,
  strength: getStrength(proposal),
  changes: proposal.insertions + proposal.deletions,
});

const pickText = (row: MatrixRow): PageText => ({
  key: row.key,
  kind: row.kind,
  number: row.number,
  draft: row.draft,
  instrument: row.instrument,
  title: row.title,
  titleLanguage: row.titleLanguage,
  revision: row.revision,
  topics: row.topics,
});

const pickProposal = (proposal: CellProposal): PageProposal => ({
  id: proposal.id,
  number: proposal.number,
  action: proposal.action,
  underlined: proposal.underlined,
  part: proposal.part,
  supporters: proposal.supporters,
  insertions: proposal.insertions,
  deletions: proposal.deletions,
});
