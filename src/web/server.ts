import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createRequestHandler } from 'react-router';
import type { RouterContextProvider, ServerBuild } from 'react-router';
import type { Db } from '../storage/database.ts';
import { chooseLocale, keepLocale } from './catalogue/locale.ts';
import { compressResponses } from './compress-responses.ts';
import type { RequestContext } from './request-context.ts';
import { setSecurityHeaders } from './security-headers.ts';

export interface AppOptions {
  readonly db: Db;
  /** Folder of the database and the originals. */
  readonly dataFolder: string;
  /** What `react-router build` made: the module build/server/index.js. */
  readonly build: ServerBuild;
  /** Folder of the files for the browser: build/client. */
  readonly clientFolder: string;
}

/** A year: the name of an asset holds the hash of its content. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * The web application over one database. Knows no port: `serve` of @hono/node-server binds it, tests call
 * `app.request('/PP-22')`. Who has routes of their own mounts this one last, for it answers every address.
 */
export function createApp({ db, dataFolder, build, clientFolder }: AppOptions): Hono {
  const app = new Hono<{ Variables: { nonce: string } }>();
  const handle = createRequestHandler(build, 'production');

  app.use(setSecurityHeaders());
  app.use(compressResponses());
  app.use(
    '/assets/*',
    serveStatic({
      root: clientFolder,
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', IMMUTABLE),
    }),
  );
  app.get('/favicon.svg', serveStatic({ root: clientFolder }));

  app.all('*', async (c) => {
    const locale = chooseLocale(c.req.raw);
    const context = createLoadContext(build, { db, dataFolder, locale, nonce: c.get('nonce') });
    const answer = await handle(c.req.raw, context);
    // The headers of some answers (redirects) cannot be changed: a copy can.
    const response = new Response(answer.body, answer);
    keepLocale(c.req.raw, response.headers);
    return response;
  });
  return app as unknown as Hono;
}

/**
 * The build holds its own copy of `request-context.ts`, and React Router tells contexts apart by identity: only the
 * build can fill the context that its loaders read.
 */
function createLoadContext(build: ServerBuild, values: RequestContext): RouterContextProvider {
  const module = build.entry.module as typeof build.entry.module & {
    createLoadContext(values: RequestContext): RouterContextProvider;
  };
  return module.createLoadContext(values);
}
