import { loadDraftWorld } from '../../actions/preflight/load-draft-world.ts';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { streamText } from 'hono/streaming';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { UnknownConference, importFiles } from '../../actions/import/import-files.ts';
import type { ImportContext } from '../../actions/import/import-files.ts';
import type { ImportEvent } from '../../actions/import/report.ts';
import type { Control } from '../../storage/data-folder.ts';

/** What an import asks of a server that holds the data folder. */
export const importRequest = z.object({
  conference: z.string(),
  kind: z.enum(['documents', 'in-force', 'adopted']),
  paths: z.array(z.string()),
});

/** What `preflight` asks of it: numbers of texts, and nothing of the draft itself. */
const draftRequest = z.object({
  conference: z.string(),
  keys: z.array(z.string()),
  language: z.enum(['en', 'fr', 'es', 'ru', 'ar', 'zh']).nullable(),
});

/** A line of the answer: an event of the import, or what went wrong with all of it. */
export type ControlEvent =
  | ImportEvent
  | { readonly type: 'failed'; readonly usage: boolean; readonly sentence: string };

export interface ControlServer extends Control {
  /** Imports under way stop after the files in hand. */
  close(): Promise<void>;
}

/** The routes alone: tests call `app.request`. An import stops when `signal` does, or when its caller goes away. */
export function createControlApp(context: ImportContext, token: string, signal: AbortSignal): Hono {
  const app = new Hono();
  app.use(bearerAuth({ token }));
  app.post('/draft-worlds', async (c) => {
    const asked = draftRequest.safeParse(await c.req.json());
    if (!asked.success) return c.text(z.prettifyError(asked.error), 400);
    return c.json(await loadDraftWorld(context.store.db, context.register, asked.data));
  });
  app.post('/imports', async (c) => {
    const request = importRequest.safeParse(await c.req.json());
    if (!request.success) return c.text(z.prettifyError(request.error), 400);
    const gone = new AbortController();
    return streamText(c, async (stream) => {
      stream.onAbort(() => gone.abort());
      // In the order of the events, though nobody waits for each line.
      let line = Promise.resolve();
      const tell = (event: ControlEvent) => {
        line = line.then(async () => void (await stream.write(`${JSON.stringify(event)}\n`)));
      };
      try {
        await importFiles(context, request.data, {
          onEvent: tell,
          signal: AbortSignal.any([signal, gone.signal]),
        });
      } catch (error) {
        tell({
          type: 'failed',
          usage: error instanceof UnknownConference,
          sentence: error instanceof Error ? error.message : String(error),
        });
      }
      await line;
    });
  });
  return app;
}

/**
 * The back door of a server, for `import` beside it: a port of its own on 127.0.0.1, so that it never stands open
 * where the pages do, and a token that only who may read the data folder knows.
 */
export async function openControlServer(context: ImportContext): Promise<ControlServer> {
  const token = randomBytes(32).toString('hex');
  const stop = new AbortController();
  const app = createControlApp(context, token, stop.signal);
  const { promise, resolve } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, resolve);
  const { port } = await promise;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    close() {
      stop.abort();
      return new Promise((closed) => {
        server.close(() => closed());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
    },
  };
}
