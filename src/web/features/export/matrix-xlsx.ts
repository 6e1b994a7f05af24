import { getColumnWords } from '../../catalogue/column-words.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/matrix-xlsx';
import { loadExport } from './load-export.ts';
import { writeDownload } from '../../components/write-download.ts';
import { writeXlsx } from './write-xlsx.ts';

export async function loader({ context, params: { conference }, url }: Route.LoaderArgs) {
  const values = context.get(requestContext);
  const exported = await loadExport(values, conference, url);
  const page = `${url.origin}/${encodeURIComponent(conference)}/matrix${url.search}`;
  return writeDownload(await writeXlsx(exported, page, getColumnWords(values.locale)), {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: `${conference}-matrix${exported.asOf ? `-${exported.asOf}` : ''}.xlsx`,
  });
}
