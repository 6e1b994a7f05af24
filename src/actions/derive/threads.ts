/**
 * Runs functions in worker threads: the database lives in the main one, where a server answers its readers.
 *
 * A function is named by its module and its export, takes and gives plain data, and is loaded where it runs. A thread
 * that dies, runs out of memory or past the deadline fails its work alone and is replaced. No thread starts before the
 * first work.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** An exported function of a module. */
export interface Work {
  readonly module: URL;
  readonly name: string;
}

export interface Threads {
  readonly size: number;
  /** Rejects with an `Error` whose message is a sentence. */
  run<Result>(work: Work, input: unknown): Promise<Result>;
  close(): Promise<void>;
}

export interface ThreadsOptions {
  /** At most; the number of processors, at most 4, where not given. */
  readonly size?: number;
  /** Milliseconds for one work; 60,000 where not given. */
  readonly deadline?: number;
  /** Megabytes of heap for one thread; 768 where not given. */
  readonly memory?: number;
}

/** What a thread is told, and what it answers. */
export interface Call {
  readonly module: string;
  readonly name: string;
  readonly input: unknown;
}
export type Answer = { readonly result: unknown } | { readonly error: string };

interface Job {
  readonly call: Call;
  readonly done: PromiseWithResolvers<unknown>;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

const SLOW = 'It took too long.';
const MEMORY = 'It needed more memory than it may take.';
const CLOSED = 'It was stopped before it was done.';

export function createThreads(options: ThreadsOptions = {}): Threads {
  const size = options.size ?? Math.min(availableParallelism(), 4);
  const deadline = options.deadline ?? 60_000;
  const queue: Job[] = [];
  const threads = new Set<Thread>();
  let isClosed = false;

  function start(): Thread {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: options.memory ?? 768 },
    });
    const thread: Thread = { worker, job: null, timer: undefined };
    threads.add(thread);
    worker.on('message', (answer: Answer) => {
      finish(thread, answer);
      next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      void replace(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? MEMORY : error.message);
    });
    worker.on('exit', (code) => void replace(thread, `Its thread ended (exit code ${code}).`));
    // Idle threads keep no process alive; one at work does.
    worker.unref();
    return thread;
  }

  function finish(thread: Thread, answer: Answer): void {
    clearTimeout(thread.timer);
    thread.worker.unref();
    const { job } = thread;
    thread.job = null;
    if ('error' in answer) job?.done.reject(new Error(answer.error));
    else job?.done.resolve(answer.result);
  }

  async function replace(thread: Thread, error: string): Promise<void> {
    if (!threads.delete(thread)) return;
    finish(thread, { error });
    await thread.worker.terminate();
    next();
  }

  function next(): void {
    if (isClosed) return;
    while (queue.length > 0) {
      const idle = [...threads].find(({ job }) => job === null);
      if (!idle && threads.size >= size) return;
      begin(idle ?? start(), queue.shift()!);
    }
  }

  function begin(thread: Thread, job: Job): void {
    thread.job = job;
    thread.timer = setTimeout(() => void replace(thread, SLOW), deadline);
    thread.worker.ref();
    thread.worker.postMessage(job.call, []);
  }

  return {
    size,
    run<Result>({ module, name }: Work, input: unknown): Promise<Result> {
      if (isClosed) return Promise.reject(new Error(CLOSED));
      const job: Job = { call: { module: module.href, name, input }, done: Promise.withResolvers() };
      queue.push(job);
      next();
      return job.done.promise as Promise<Result>;
    },
    async close() {
      isClosed = true;
      for (const { done } of queue.splice(0)) done.reject(new Error(CLOSED));
      await Promise.all([...threads].map((thread) => replace(thread, CLOSED)));
    },
  };
}
