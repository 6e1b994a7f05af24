import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { createRequestHandler as create, RouterContextProvider, ServerRouter } from 'react-router';
import type { EntryContext, HandleErrorFunction } from 'react-router';
import { hashScripts } from './answers/script-hashes.ts';
import { loadCatalogues } from './catalogue/catalogue.ts';
import { requestContext } from './request-context.ts';
import type { RequestContext } from './request-context.ts';
import { writePolicy } from './security-headers.ts';

/** What `server.ts` takes from the build. */
export interface RequestEntry {
  readonly createLoadContext: typeof createLoadContext;
  readonly createRequestHandler: typeof createRequestHandler;
}

/** Its first answer waits for the words of all languages. */
export const createRequestHandler: typeof create = (build, mode) => {
  const handle = create(build, mode);
  const here = loadCatalogues();
  return async (request, context) => {
    await here;
    return handle(request, context);
  };
};

/** Called by `server.ts`, which cannot fill a context of the build itself. */
export function createLoadContext(values: RequestContext): RouterContextProvider {
  const provider = new RouterContextProvider();
  provider.set(requestContext, values);
  return provider;
}

/** Writes a page, with a policy that lets its own scripts run and nothing else. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64url');
  const rendered = await render(
    <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
    nonce,
  );
  const { page, scripts } = hashScripts(rendered, nonce);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', writePolicy(scripts));
  // Shown again from the browser's memory on "back", asked for again on every visit.
  headers.set('Cache-Control', 'private, no-cache');
  return new Response(page, { headers, status });
}

/** Waits for all of it: nothing is deferred, and an error then still gets its own page and status. */
function render(page: ReactNode, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough();
        pipe(body);
        text(body).then(resolve, reject);
      },
      onShellError: reject,
    });
  });
}

/** A reader who went away is no error of ours. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) console.error(error);
};
