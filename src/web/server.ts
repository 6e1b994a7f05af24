import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { ServerBuild } from 'react-router';
import type { Workbench } from '../actions/workbench/open-workbench.ts';
import type { Facts } from '../facts/load-facts.ts';
import { findUploadRefusal } from '../policies/may-upload.ts';
import { readDataState } from '../storage/data-state.ts';
import type { Db } from '../storage/database.ts';
import { createSharing } from './answers/share-answers.ts';
import { isShared } from './answers/shared-addresses.ts';
import { chooseLocale, keepLocale } from './catalogue/locale.ts';
import { compressResponses } from './compress-responses.ts';
import type { RequestEntry } from './entry.server.tsx';
import { addUploadRoutes } from './features/upload/server/upload-routes.ts';
import type { Uploads } from './features/upload/server/uploads.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { keepVisit, openVisit } from './visit/visit.ts';
import { keepLens } from './watch/lens.ts';

export interface AppOptions {
  readonly db: Db;
  /** Folder of the database and the originals. */
  readonly dataFolder: string;
  /** Names of States and organisations, conferences and topics. */
  readonly facts: Facts;
  /** Takes files from the browser of this machine's user; absent, nobody can upload. */
  readonly uploads?: Uploads;
  readonly workbench: Workbench;
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
export function createApp({
  db,
  dataFolder,
  facts,
  uploads,
  workbench,
  build,
  clientFolder,
}: AppOptions): Hono {
  const app = new Hono();
  const { createLoadContext, createRequestHandler } = getEntry(build);
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

  if (uploads)
    addUploadRoutes(app, {
      uploads,
      isConference: (id) => facts.register.conferences.some((conference) => conference.id === id),
    });

  const share = createSharing(() => readDataState(db));

  app.all('*', async (c) => {
    const request = c.req.raw;
    const now = new Date();
    // All that a page may know of who reads it, unless it looks at the request itself.
    const reader = {
      locale: chooseLocale(request),
      mayUpload: uploads !== undefined && !findUploadRefusal(uploads.describe(request)),
    };
    const make = async (asked: Request): Promise<Response> => {
      const visit = openVisit(asked, now);
      const context = { db, dataFolder, facts, uploads: uploads ?? null, workbench, visit, ...reader };
      const answer = await handle(asked, createLoadContext(context));
      if (visit.wasRead && isShared(asked)) throw new Error(`${asked.url} is kept, and asks who reads it.`);
      return answer;
    };
    const response = await (isShared(request)
      ? share({ request, reader, make })
      : make(request).then(copyResponse));
    keepLocale(request, response.headers);
    keepLens(request, response.headers, facts.watch.lenses);
    keepVisit(request, response.headers, now);
    return response;
  });
  return app;
}

/** The headers of some answers (redirects) cannot be changed: a copy's can. */
const copyResponse = (answer: Response): Response => new Response(answer.body, answer);

/**
 * What the build adds to React Router's own. It holds its own copy of `request-context.ts`, and contexts are told
 * apart by identity: only the build can fill the one that its loaders read. Its handler comes with it, so that
 * nothing here loads React before `load-build.ts` has set its mode.
 */
function getEntry(build: ServerBuild): RequestEntry {
  return build.entry.module as typeof build.entry.module & RequestEntry;
}
