/**
 * Reads Word files in worker threads, so that a hostile one takes neither the process nor its neighbours down.
 *
 * Contract: `createReaderPool({register})` starts no thread until the first file. `read(file, fileName)` takes bytes
 * or a path and always resolves to a `ReadFile`: a worker that runs past the deadline, dies, or runs out of memory
 * gives a refusal ("too-slow", "too-large", "unreadable") and is replaced. Reads queue up inside; callers that have
 * thousands of files keep a few under way (`size * 2`) and take results in the order they like. `close()` ends the
 * threads; files still under way are refused.
 */
import type { SourceRegister } from '../../proceedings/register.ts';
import type { ReadFile } from './read-file.ts';

export interface ReaderPoolOptions {
  /** Names and conferences to read by: `buildRegister(loadFacts())`. */
  readonly register: SourceRegister;
  /** Threads; the number of processors, at most 8, where not given. */
  readonly size?: number;
  /** Milliseconds for one file; 60,000 where not given. */
  readonly deadline?: number;
  /** Megabytes of heap for one thread; 768 where not given. */
  readonly memory?: number;
}

export interface ReaderPool {
  /** Threads at most. */
  readonly size: number;
  read(file: Uint8Array | string, fileName: string): Promise<ReadFile>;
  close(): Promise<void>;
}

export function createReaderPool(_options: ReaderPoolOptions): ReaderPool {
  throw new Error('Comes with the next commit.');
}
