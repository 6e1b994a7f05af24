import { filterMatrix } from '../../../matrix/filter-matrix.ts';
import { readQuery } from '../../../matrix/matrix-query.ts';
import type { Matrix } from '../../../matrix/matrix.ts';
import { sectionMatrix } from '../../../matrix/section-matrix.ts';
import { countProposals, sortMatrix } from '../../../matrix/sort-matrix.ts';
import { listNames } from '../../components/facts-of.ts';
import { loadMatrix } from '../../components/load-matrix.ts';
import type { RequestContext } from '../../request-context.ts';
import { nameSeen } from './name-seen.ts';
import { listOptions } from './options.ts';
import { buildList, buildPageGrid } from './page-rows.ts';

/** All that the page of the matrix shows at this address. */
export async function loadPage(context: RequestContext, conference: string, url: URL) {
  const { matrix: all, known } = await loadMatrix(context, conference);
  const query = readQuery(url.searchParams);
  const matrix = sortMatrix(filterMatrix(all, query.filter), query.sort);
  const sections = sectionMatrix(matrix, query.group, {
    topics: known.topics.map(({ id }) => id),
    asked: query.filter.topics,
  });
  const found = listOptions(all, query, known);
  const options = { ...found, names: { ...found.names, ...nameSeen(context, all) } };
  return {
    query,
    asOf: matrix.asOf,
    all: count(all),
    shown: count(matrix),
    options,
    /** Of all codes on the page. */
    names: { ...options.names, ...listNames(known, listCodes(matrix)) },
    list: query.view === 'list' ? buildList(sections, query.columns) : null,
    grid: query.view === 'grid' ? buildPageGrid(sections, (code) => known.isOrganisation(code)) : null,
  };
}

export type PageData = Awaited<ReturnType<typeof loadPage>>;

function count({ tables }: Matrix): number {
  return tables.reduce((sum, { rows }) => rows.reduce((more, row) => more + countProposals(row), sum), 0);
}

function listCodes({ tables }: Matrix): Set<string> {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Set(
    cells.flatMap(({ source, proposals }) => [source, ...proposals.flatMap(({ supporters }) => supporters)]),
  );
}
