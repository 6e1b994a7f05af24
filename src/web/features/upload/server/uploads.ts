import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadableStream } from 'node:stream/web';
import { importFiles } from '../../../../actions/import/import-files.ts';
import type { ImportContext } from '../../../../actions/import/import-files.ts';
import type { ImportEvent } from '../../../../actions/import/report.ts';
import { compareNatural } from '../../../../matrix/compare-natural.ts';
import type { UploadAsked } from '../../../../policies/may-upload.ts';
import type { ImportKind } from '../../../../storage/schema.ts';
import type { UploadEvent } from '../upload-progress.ts';
import { UPLOAD_LIMITS } from '../upload-problem.ts';
import type { UploadLimits } from '../upload-problem.ts';
import { receiveFiles, UploadError } from './receive-files.ts';

/** One upload: what it was, and all that has been said of it so far. */
export interface UploadJob {
  readonly id: string;
  readonly conference: string;
  readonly kind: ImportKind;
  readonly events: readonly UploadEvent[];
}

export interface UploadForm {
  readonly conference: string;
  readonly body: ReadableStream;
  readonly contentType: string;
}

/** Uploads of one server. Its pages get it with every request; the rest of the server gives it its addresses. */
export interface Uploads {
  /** Where the files go, for the words of the page. */
  readonly dataFolder: string;
  readonly limits: UploadLimits;
  /** What a form of ours carries: a page elsewhere can send a form, but not read one. */
  readonly token: string;
  isOurs(token: string): boolean;
  /** What the policy needs to know of a request. */
  describe(request: Request): UploadAsked;
  /** Takes the files of a form, then imports them on its own. Throws an `UploadError`; nothing is kept then. */
  receive(form: UploadForm): Promise<UploadJob>;
  find(conference: string, id: string): UploadJob | undefined;
  /** What is said of it from event `after` on, until its end. */
  follow(job: UploadJob, after: number, signal: AbortSignal): AsyncGenerator<UploadEvent>;
  /** Stops after the files under way; what has been read stays. */
  stop(job: UploadJob): void;
  /** Brings what was written to the disk. */
  settle(): Promise<void>;
  /** Stops all, and waits until they have. */
  close(): Promise<void>;
}

export interface UploadsOptions {
  readonly context: ImportContext;
  readonly boundTo: string;
  readonly wanted?: boolean;
  readonly limits?: UploadLimits;
}

/** Reports are kept for as long as the server runs, the last ones only. */
const MOST_REPORTS = 20;
/** Uploads that wait or are received at once: each may hold a gigabyte of the disk. */
const MOST_UNDER_WAY = 8;

const FORWARDED = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via'];

interface Running extends UploadJob {
  readonly events: UploadEvent[];
  readonly stop: AbortController;
  /** Who waits for the next event. */
  waiting: PromiseWithResolvers<void>;
}

export async function createUploads(options: UploadsOptions): Promise<Uploads> {
  const { context, boundTo, wanted = true, limits = UPLOAD_LIMITS } = options;
  const { dataFolder, shared } = context.store;
  const folder = join(dataFolder, 'uploads');
  // What a process that was killed has left; the folder is this process's alone, unless the database is shared.
  if (!shared) await rm(folder, { recursive: true, force: true });
  const token = randomBytes(24).toString('base64url');
  const jobs = new Map<string, Running>();
  const working = new Set<Promise<void>>();
  let receiving = 0;
  let closed = false;

  function isOurs(other: string): boolean {
    const [a, b] = [Buffer.from(token), Buffer.from(other)];
    return a.length === b.length && timingSafeEqual(a, b);
  }

  function tell(job: Running, event: UploadEvent): void {
    job.events.push(event);
    job.waiting.resolve();
    job.waiting = Promise.withResolvers();
  }

  async function work(job: Running, paths: { readonly path: string; readonly name: string }[], at: string) {
    const { conference, kind } = job;
    const sorted = paths.toSorted((a, b) => compareNatural(a.name, b.name));
    // The report comes last, when nothing of the upload lies about any more.
    let last: UploadEvent | undefined;
    const onEvent = (event: ImportEvent) => {
      if (event.type === 'end') last = event;
      else tell(job, event);
    };
    try {
      await importFiles(context, { conference, kind, paths: sorted }, { onEvent, signal: job.stop.signal });
    } catch (error) {
      console.error(error);
    }
    await rm(at, { recursive: true, force: true });
    tell(job, last ?? { type: 'failed' });
  }

  return {
    dataFolder,
    limits,
    token,

    isOurs,

    describe: ({ headers }) => ({
      wanted,
      boundTo,
      sharedDatabase: shared,
      host: headers.get('Host'),
      origin: headers.get('Origin'),
      fetchSite: headers.get('Sec-Fetch-Site'),
      forwarded: FORWARDED.some((name) => headers.has(name)),
    }),

    async receive({ conference, body, contentType }) {
      const id = randomUUID();
      const at = join(folder, id);
      const check = (fields: ReadonlyMap<string, string>) => {
        if (!isOurs(fields.get('token') ?? '')) throw new UploadError('stale');
        if (closed || receiving + working.size > MOST_UNDER_WAY) throw new UploadError('busy');
      };
      receiving++;
      try {
        const { files, fields } = await receiveFiles({ body, contentType, folder: at, limits, check });
        const kind = KINDS.find((one) => one === fields.get('kind')) ?? 'documents';
        const job: Running = {
          id,
          conference,
          kind,
          events: [],
          stop: new AbortController(),
          waiting: Promise.withResolvers(),
        };
        jobs.set(id, job);
        for (const old of [...jobs.values()].filter(hasEnded).slice(0, -MOST_REPORTS)) jobs.delete(old.id);
        const done = work(job, [...files], at).finally(() => working.delete(done));
        working.add(done);
        return job;
      } finally {
        receiving--;
      }
    },

    find(conference, id) {
      const job = jobs.get(id);
      return job?.conference === conference ? job : undefined;
    },

    async *follow(job, after, signal) {
      const running = jobs.get(job.id);
      if (!running) return;
      const gone = new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      for (let at = after; !signal.aborted;) {
        const event = running.events[at];
        if (event) {
          at++;
          yield event;
        } else if (hasEnded(running)) return;
        else await Promise.race([running.waiting.promise, gone]);
      }
    },

    stop: (job) => jobs.get(job.id)?.stop.abort(),

    settle: () => context.store.settle(),

    async close() {
      closed = true;
      for (const { stop } of jobs.values()) stop.abort();
      await Promise.all(working);
    },
  };
}

const KINDS: readonly ImportKind[] = ['documents', 'in-force', 'adopted'];

export const hasEnded = ({ events }: UploadJob): boolean =>
  events.at(-1)?.type === 'end' || events.at(-1)?.type === 'failed';
