import { writeAsIfText } from '../../../matrix/texts/as-if-document.ts';
import { writeDownload } from '../../components/write-download.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/as-if-txt';
import { loadAsIfDownload } from './load-download.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { asIf, head, name } = await loadAsIfDownload(context.get(requestContext), params, url.searchParams);
  // The mark at the beginning tells old editors of Windows that Arabic and Chinese are UTF-8.
  return writeDownload(`\uFEFF${writeAsIfText(asIf, head)}`, {
    type: 'text/plain; charset=utf-8',
    fileName: `${name}.txt`,
  });
}
