import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { findUploadRefusal, findWriteRefusal } from '../../../../policies/may-upload.ts';
import type { UploadAsked, UploadRefusal } from '../../../../policies/may-upload.ts';
import { UploadError } from './receive-files.ts';
import { hasEnded } from './uploads.ts';
import type { UploadJob, Uploads } from './uploads.ts';

export interface UploadRoutesOptions {
  readonly uploads: Uploads;
  /** Whether documents may belong to it. */
  readonly isConference: (id: string) => boolean;
}

/** How long a form without a script waits for the report before it shows what there is of it. */
const PATIENCE_MILLISECONDS = 8000;
/** A silent connection is given up by what stands between. */
const HEARTBEAT_MILLISECONDS = 15_000;

/**
 * The addresses that take files and tell of their import; the pages around them are React Router's. A form sent by a
 * script asks for JSON and gets `{address}` or `{problem}`; any other is led to the page that says it.
 */
export function addUploadRoutes(app: Hono, { uploads, isConference }: UploadRoutesOptions): void {
  app.post('/:conference/upload', async (c, next) => {
    const conference = c.req.param('conference');
    const { body } = c.req.raw;
    if (!isConference(conference)) return next();
    const refused = refuse(c, uploads, findWriteRefusal);
    if (refused) return refused;
    const wantsJson = c.req.header('Accept') === 'application/json';
    const page = `/${conference}/upload`;
    try {
      if (!body) throw new UploadError('broken');
      const contentType = c.req.header('Content-Type') ?? '';
      const job = await uploads.receive({ conference, body: body as NodeStream, contentType });
      const address = `${page}/${job.id}`;
      if (wantsJson) return c.json({ address });
      await waitForEnd(uploads, job);
      return c.redirect(address, 303);
    } catch (error) {
      // It went away in the middle, and nobody reads the answer.
      if (c.req.raw.signal.aborted) return c.body(null, 400);
      if (!(error instanceof UploadError)) throw error;
      const { problem } = error;
      return wantsJson ? c.json({ problem }, 422) : c.redirect(`${page}?problem=${problem}`, 303);
    }
  });

  app.post('/:conference/upload/:job/stop', async (c, next) => {
    const job = uploads.find(c.req.param('conference'), c.req.param('job'));
    if (!job) return next();
    const refused = refuse(c, uploads, findWriteRefusal);
    if (refused) return refused;
    const { token } = await c.req.parseBody();
    if (typeof token !== 'string' || !uploads.isOurs(token))
      return c.redirect(`/${job.conference}/upload?problem=stale`, 303);
    uploads.stop(job);
    await waitForEnd(uploads, job);
    return c.redirect(`/${job.conference}/upload/${job.id}`, 303);
  });

  app.get('/:conference/upload/:job/events', (c, next) => {
    const job = uploads.find(c.req.param('conference'), c.req.param('job'));
    if (!job) return next();
    const refused = refuse(c, uploads, findUploadRefusal);
    if (refused) return refused;
    // A browser whose connection broke says what it heard last; the page says what it was written with.
    const after = Number(c.req.header('Last-Event-ID') ?? c.req.query('after')) || 0;
    return sendEvents(c, uploads, job, after);
  });
}

function sendEvents(c: Context, uploads: Uploads, job: UploadJob, after: number): Response {
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const heartbeat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT_MILLISECONDS);
    let id = after;
    try {
      for await (const event of uploads.follow(job, after, gone.signal))
        await stream.writeSSE({ id: String(++id), data: JSON.stringify(event) });
    } finally {
      clearInterval(heartbeat);
    }
  });
}

async function waitForEnd(uploads: Uploads, job: UploadJob): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  for await (const _ of uploads.follow(job, 0, signal)) if (hasEnded(job)) return;
}

/** In words for whoever looks into a request that failed: no page of ours sends one. */
function refuse(
  c: Context,
  uploads: Uploads,
  find: (asked: UploadAsked) => UploadRefusal | null,
): Response | null {
  const refusal = find(uploads.describe(c.req.raw));
  return refusal && c.text(`Uploads are open to the user of this machine alone (${refusal}).\n`, 403);
}
