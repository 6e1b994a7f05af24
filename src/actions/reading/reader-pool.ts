/**
 * Reads Word files in worker threads, so that a hostile one takes neither the process nor its neighbours down.
 *
 * Contract: `createReaderPool({register})` starts no thread until the first file. `read(file, fileName)` takes bytes
 * or a path and always resolves to a `ReadFile`: a worker that runs past the deadline, dies, or runs out of memory
 * gives a refusal ("too-slow", "too-large", "unreadable") and is replaced. Reads queue up inside; callers that have
 * thousands of files keep a few under way (`size * 2`) and take results in the order they like. `close()` ends the
 * threads; files still under way are refused.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Refusal } from '../../document/message.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import { withHash } from './hash-file.ts';
import type { ReadFile } from './read-file.ts';
import type { Task, WorkerSetup } from './reader-worker.ts';

export interface ReaderPoolOptions {
  /** Names and conferences to read by: `loadFacts().register`. While it is being loaded the first thread starts. */
  readonly register: SourceRegister | Promise<SourceRegister>;
  /** Id of the conference the files are filed under, where their symbols do not say it. */
  readonly conference?: string;
  /** Threads; the number of processors, at most 8, where not given. */
  readonly size?: number;
  /** Milliseconds for one file; 60,000 where not given. */
  readonly deadline?: number;
  /** Megabytes of heap for one thread; 768 where not given. */
  readonly memory?: number;
  /** The thread's program; tests give one that hangs. */
  readonly program?: URL;
}

export interface ReaderPool {
  /** Threads at most. */
  readonly size: number;
  read(file: Uint8Array | string, fileName: string): Promise<ReadFile>;
  close(): Promise<void>;
}

interface Job extends Task {
  readonly settle: (result: ReadFile) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

const REFUSALS = {
  slow: {
    kind: 'too-slow',
    sentence:
      'Reading this file took too long. Open it in Word, accept it as it is, and save it again under a new name.',
  },
  memory: {
    kind: 'too-large',
    sentence:
      'This file needs more memory than reading may take. Split it, or remove embedded files and pictures.',
  },
  crash: {
    kind: 'unreadable',
    sentence:
      'Reading this file failed. Open it in Word and save it again; if it fails once more, report it.',
  },
  closed: { kind: 'unreadable', sentence: 'Reading was stopped before this file was done.' },
} as const satisfies Record<string, Refusal>;

export function createReaderPool(options: ReaderPoolOptions): ReaderPool {
  const size = options.size ?? Math.min(availableParallelism(), 8);
  const deadline = options.deadline ?? 60_000;
  const program = options.program ?? new URL('./reader-worker.ts', import.meta.url);
  const setup = Promise.resolve(options.register).then((register): WorkerSetup => ({
    register,
    conference: options.conference ?? null,
  }));
  const queue: Job[] = [];
  const threads = new Set<Thread>();
  let isClosed = false;

  function startThread(): Thread {
    const worker = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: options.memory ?? 768 },
    });
    const thread: Thread = { worker, job: null, timer: undefined };
    threads.add(thread);
    worker.on('message', (result: ReadFile) => {
      finish(thread, result);
      next();
    });
    worker.on('messageerror', () => void replace(thread, REFUSALS.crash));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      void replace(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? REFUSALS.memory : REFUSALS.crash);
    });
    worker.on('exit', () => void replace(thread, REFUSALS.crash));
    void setup.then(
      (message) => worker.postMessage(message, []),
      () => undefined,
    );
    // Idle threads keep no process alive; one at work does.
    worker.unref();
    return thread;
  }

  function finish(thread: Thread, result: ReadFile): void {
    clearTimeout(thread.timer);
    thread.worker.unref();
    const { job } = thread;
    thread.job = null;
    job?.settle(result);
  }

  async function replace(thread: Thread, refused: Refusal): Promise<void> {
    if (!threads.delete(thread)) return;
    const { job } = thread;
    if (job) finish(thread, { fileName: job.fileName, sha256: null, refused });
    await thread.worker.terminate();
    next();
  }

  function next(): void {
    if (isClosed) return;
    while (queue.length > 0) {
      let thread = [...threads].find(({ job }) => job === null);
      if (!thread && threads.size >= size) return;
      thread ??= startThread();
      begin(thread, queue.shift()!);
    }
  }

  function begin(thread: Thread, job: Job): void {
    thread.job = job;
    thread.timer = setTimeout(() => void replace(thread, REFUSALS.slow), deadline);
    thread.worker.ref();
    const task: Task = { file: job.file, fileName: job.fileName };
    void setup.then(
      () => thread.worker.postMessage(task, []),
      () => undefined,
    );
  }

  return {
    size,
    async read(file, fileName) {
      if (isClosed) return { fileName, sha256: null, refused: REFUSALS.closed };
      const done = new Promise<ReadFile>((settle) => queue.push({ file, fileName, settle }));
      next();
      await setup;
      const result = await done;
      return result.refused && result.sha256 === null ? withHash(result, file) : result;
    },
    async close() {
      isClosed = true;
      for (const job of queue.splice(0))
        job.settle({ fileName: job.fileName, sha256: null, refused: REFUSALS.closed });
      await Promise.all([...threads].map((thread) => replace(thread, REFUSALS.closed)));
    },
  };
}
