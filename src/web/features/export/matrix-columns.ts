import { writeCsv } from '../../../matrix/export/write-csv.ts';
import { getColumnWords } from '../../catalogue/column-words.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/matrix-columns';
import { listColumnLines } from './load-export.ts';
import { writeDownload } from '../../components/write-download.ts';

/** What the columns of the matrix hold: a file beside it, for a line in it would be a line of data to a program. */
export function loader({ context, params: { conference } }: Route.LoaderArgs) {
  const words = getColumnWords(context.get(requestContext).locale);
  return writeDownload(writeCsv([...listColumnLines(words), ['*', words.about.signs]]), {
    type: 'text/csv; charset=utf-8; header=present',
    fileName: `${conference}-matrix-columns.csv`,
  });
}
