import { Busboy } from '@fastify/busboy';
import type { BusboyFileStream, BusboyInstance } from '@fastify/busboy';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { NamedFile } from '../../../../actions/import/list-incoming.ts';
import type { UploadLimits, UploadProblem } from '../upload-problem.ts';
import { cleanName } from './clean-name.ts';

/** The body of a form was no form, is too much, or came from a page of before; nothing of it is kept. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly problem: UploadProblem;
  constructor(problem: UploadProblem) {
    super(problem);
    this.problem = problem;
  }
}

export interface Received {
  /** Under numbers, with the names that the browser gave them. */
  readonly files: readonly NamedFile[];
  readonly fields: ReadonlyMap<string, string>;
}

export interface ReceiveOptions {
  readonly body: ReadableStream;
  readonly contentType: string;
  /** Made for these files alone; gone when receiving fails. */
  readonly folder: string;
  readonly limits: UploadLimits;
  /** Told the fields that stand before the first file; throws where the files are not to be taken. */
  readonly check: (fields: ReadonlyMap<string, string>) => void;
}

/** Beyond this a body is not even read to its end, as is owed to a browser that sends a form. */
const MOST_DISCARDED = 4 * 1024 ** 3;

/** Writes the files of a form (multipart/form-data, RFC 7578) to the disk as they come, never a whole one in memory. */
export async function receiveFiles(options: ReceiveOptions): Promise<Received> {
  await mkdir(options.folder, { recursive: true });
  try {
    return await receive(options);
  } catch (error) {
    await rm(options.folder, { recursive: true, force: true });
    throw error;
  }
}

async function receive({ body, contentType, folder, limits, check }: ReceiveOptions): Promise<Received> {
  const fields = new Map<string, string>();
  const files: NamedFile[] = [];
  const writing: Promise<void>[] = [];
  const failing = createFailing();
  const form = openForm(contentType, limits);

  form.on('field', (name, value) => fields.set(name, value));
  form.on('file', (_field, stream, fileName: string | undefined) => {
    // An error of a stream that nobody listens to would end the process.
    stream.on('error', failing.fail);
    try {
      // A choice of files that was left empty comes as a file without a name.
      if (!fileName || failing.signal.aborted) {
        stream.resume();
        return;
      }
      if (files.length === 0) check(fields);
      const path = join(folder, String(files.length + 1));
      files.push({ path, name: cleanName(fileName) });
      const written = write(stream, path, failing.signal);
      written.catch(failing.fail);
      writing.push(written);
    } catch (error) {
      failing.fail(error);
      stream.resume();
    }
  });
  form.once('filesLimit', () => failing.fail(new UploadError('too-many')));
  form.on('error', () => failing.fail(new UploadError('broken')));
  const ended = once(form, 'finish', { signal: failing.signal });
  ended.catch(() => {});
  try {
    await pump(body, form, limits.bytes, failing);
    form.end();
    await failing.unless(ended);
    await failing.unless(Promise.all(writing));
  } catch (error) {
    failing.fail(error);
    form.destroy();
    await Promise.allSettled(writing);
    throw error;
  }
  if (files.length === 0) throw new UploadError('empty');
  return { files, fields };
}

/**
 * Hands the body on as fast as the disk takes it. What comes after a failure is thrown away: a browser shows an answer
 * only when it was let to finish.
 */
async function pump(
  body: ReadableStream,
  form: BusboyInstance,
  most: number,
  failing: Failing,
): Promise<void> {
  let bytes = 0;
  for await (const piece of body as ReadableStream<Uint8Array>) {
    bytes += piece.length;
    if (bytes > most) failing.fail(new UploadError('too-large'));
    if (bytes > MOST_DISCARDED) break;
    if (failing.signal.aborted || form.write(piece)) continue;
    await failing.unless(once(form, 'drain', { signal: failing.signal })).catch(() => {});
  }
  await failing.unless(Promise.resolve());
}

interface Failing {
  /** Aborted by the first failure. */
  readonly signal: AbortSignal;
  readonly fail: (error: unknown) => void;
  /** The result, or the first failure where that comes before. */
  unless<T>(result: Promise<T>): Promise<T>;
}

/** One end for all that can go wrong at once: the form, its limits, the disk. The first failure is the one told. */
function createFailing(): Failing {
  const stop = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  return {
    signal: stop.signal,
    fail(error) {
      reject(error);
      stop.abort();
    },
    unless: (result) => Promise.race([promise, result]),
  };
}

function openForm(contentType: string, limits: UploadLimits): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      preservePath: true,
      limits: { fields: 10, fieldSize: 1000, files: limits.files, headerPairs: 20 },
    });
  } catch {
    throw new UploadError('broken');
  }
}

async function write(stream: BusboyFileStream, path: string, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOSPC' || code === 'EDQUOT' ? new UploadError('disk-full') : error;
  }
}
