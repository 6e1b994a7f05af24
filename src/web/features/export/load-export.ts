import { COLUMN_NAMES, readColumns } from '../../../matrix/export/columns.ts';
import type { CellValue, ExportNames } from '../../../matrix/export/columns.ts';
import { listExportRows } from '../../../matrix/export/export-row.ts';
import { filterMatrix } from '../../../matrix/filter-matrix.ts';
import { readQuery } from '../../../matrix/matrix-query.ts';
import { sortMatrix } from '../../../matrix/sort-matrix.ts';
import { findConference } from '../../../storage/conference.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ColumnWords } from '../../catalogue/column-words.ts';
import { toDocument, toProposal, toText } from '../../components/addresses.ts';
import type { ConferenceFacts } from '../../components/facts-of.ts';
import { loadMatrix } from '../../components/load-matrix.ts';
import { nameText } from '../../components/text-name.ts';
import { notFound } from '../../layout/not-found.ts';
import type { RequestContext } from '../../request-context.ts';

/** The lines of a download, the names of the columns first. */
export interface Export {
  readonly lines: readonly (readonly CellValue[])[];
  /** ISO day of the newest document in it. */
  readonly asOf: string | null;
  readonly words: Catalogue<typeof matrixWords>;
}

/** Exactly what the page of the matrix shows at the same address; a 404 where there is no such conference. */
export async function loadExport(context: RequestContext, conference: string, url: URL): Promise<Export> {
  const words = getCatalogue(context.locale, matrixWords);
  if (!(await findConference(context.db, conference))) throw notFound(words.errors.notFound);
  const { matrix: all, known } = await loadMatrix(context, conference);
  const query = readQuery(url.searchParams);
  const matrix = sortMatrix(filterMatrix(all, query.filter), query.sort);
  const names = makeNames(words, known, conference, url.origin);
  return {
    lines: [COLUMN_NAMES, ...listExportRows(matrix).map((row) => readColumns(row, names))],
    asOf: matrix.asOf,
    words,
  };
}

function makeNames(
  words: Catalogue<typeof matrixWords>,
  known: ConferenceFacts,
  conference: string,
  origin: string,
): ExportNames {
  const topics = new Map(known.topics.map(({ id, name }) => [id, name]));
  return {
    text: ({ text }) => nameText(text, words),
    table: ({ table }) => words.matrix.tables[table],
    action: ({ action, mustStay }) => (mustStay ? words.actions.underlined : words.actions[action]),
    source: (code) => known.nameOf(code) ?? code,
    topic: (id) => words.topics[id] ?? topics.get(id) ?? id,
    address: (of, { text, proposal, document }) =>
      origin +
      {
        text: () => toText(conference, text.key),
        proposal: () => toProposal(conference, proposal),
        document: () => toDocument(conference, document),
      }[of](),
  };
}

/** What each column holds, as lines. */
export function listColumnLines(words: ColumnWords): string[][] {
  return [[words.column, words.meaning], ...COLUMN_NAMES.map((name) => [name, words.columns[name]])];
}
