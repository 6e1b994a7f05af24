import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { createRequestHandler, RouterContextProvider, ServerRouter } from 'react-router';
import type { EntryContext, HandleErrorFunction } from 'react-router';
import { loadCatalogue } from './catalogue/catalogue.ts';
import { LOCALES } from './catalogue/locale.ts';
import { requestContext } from './request-context.ts';
import type { RequestContext } from './request-context.ts';

await Promise.all(LOCALES.map(loadCatalogue));

/** What `server.ts` takes from the build. */
export interface RequestEntry {
  readonly createLoadContext: typeof createLoadContext;
  readonly createRequestHandler: typeof createRequestHandler;
}

export { createRequestHandler };

/** Called by `server.ts`, which cannot fill a context of the build itself. */
export function createLoadContext(values: RequestContext): RouterContextProvider {
  const provider = new RouterContextProvider();
  provider.set(requestContext, values);
  return provider;
}

/** Writes a page. Waits for all of it: nothing is deferred, and an error then still gets its own page and status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const { nonce } = loadContext.get(requestContext);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  // Shown again from the browser's memory on "back", asked for again on every visit.
  headers.set('Cache-Control', 'private, no-cache');
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          pipe(body);
          text(body).then((page) => resolve(new Response(page, { headers, status })), reject);
        },
        onShellError: reject,
      },
    );
  });
}

/** A reader who went away is no error of ours. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) console.error(error);
};
