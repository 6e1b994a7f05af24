import { getCatalogue } from '../../catalogue/catalogue.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { formatsOf } from '../../catalogue/formats.ts';
import { notFound } from '../../layout/not-found.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/saved-page';
import { loadSource } from './load-source.ts';
import { SAVED_POLICY, writeSavedPage } from './write-saved-page.tsx';

/** The page of a source as one file, to be saved and sent on. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const values = context.get(requestContext);
  const words = getCatalogue(values.locale, sourcesWords);
  const loaded = await loadSource(values, params.conference, params.source);
  if (!loaded || loaded.sentences.length === 0) throw notFound(words.sources.notFound);
  const html = writeSavedPage(loaded, {
    origin: new URL(request.url).origin,
    locale: values.locale,
    words,
    formats: formatsOf(values.locale),
  });
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': SAVED_POLICY,
      'Cache-Control': 'private, no-cache',
    },
  });
}
