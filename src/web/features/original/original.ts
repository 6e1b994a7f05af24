import { findOriginalOf } from '../../../storage/original.repository.ts';
import { findOriginal } from '../../../storage/originals.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { notFound } from '../../layout/not-found.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/original';
import { writeDisposition } from '../../components/disposition.ts';

/**
 * The file as it came. It is somebody else's: never shown in this site's name (attachment, sandbox, no sniffing), and
 * only for a conference that has a document of it.
 */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, dataFolder, locale } = context.get(requestContext);
  const original = await findOriginalOf(db, params.conference, params.sha);
  const bytes = original && (await findOriginal(dataFolder, original.sha256));
  if (!bytes) throw notFound(getCatalogue(locale).errors.notFound);
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': original.mediaType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': writeDisposition(original.fileName),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      // The address is the hash of the bytes; whether one may still have them can change.
      'Cache-Control': 'private, no-cache',
      ETag: `"${original.sha256}"`,
    },
  });
}
