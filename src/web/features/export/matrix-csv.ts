import { writeCsv } from '../../../matrix/export/write-csv.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/matrix-csv';
import { loadExport } from './load-export.ts';
import { writeDownload } from '../../components/write-download.ts';

export async function loader({ context, params: { conference }, url }: Route.LoaderArgs) {
  const { lines, asOf } = await loadExport(context.get(requestContext), conference, url);
  return writeDownload(writeCsv(lines), {
    type: 'text/csv; charset=utf-8; header=present',
    fileName: `${conference}-matrix${asOf ? `-${asOf}` : ''}.csv`,
    describedBy: `/${encodeURIComponent(conference)}/matrix-columns.csv`,
  });
}
