import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/as-if-docx';
import { loadAsIfDownload } from './load-download.ts';
import { writeAsIfDocx } from './write-as-if-docx.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const download = await loadAsIfDownload(context.get(requestContext), params, url.searchParams);
  return writeAsIfDocx(download, { tracked: false });
}
