import { join } from 'node:path';
import { appendLines, readLines } from './lines.ts';
import type { ImportKind } from './schema.ts';
import type { NewVerdict } from './verdict.repository.ts';
import type { NewCorrection } from './watch/correction.repository.ts';

/** What an original was imported as: all that is needed to make everything else anew. */
export interface Received {
  readonly sha256: string;
  readonly fileName: string;
  readonly conference: string;
  readonly kind: ImportKind;
}

const getPath = (dataFolder: string): string => join(dataFolder, 'originals', 'received.jsonl');

/**
 * Writes down what originals were received as, beside them and before the database hears of it: the embedded database
 * does not survive every power cut, and a hash alone names nothing.
 */
export const keepReceived = (dataFolder: string, received: readonly Received[]): Promise<void> =>
  appendLines(getPath(dataFolder), received);

/** Everything ever received, in the order in which it came, each once. */
export async function listReceived(dataFolder: string): Promise<Received[]> {
  const list = new Map<string, Received>();
  for (const received of await readLines<Received>(getPath(dataFolder))) {
    const { conference, kind, sha256 } = received;
    const key = `${conference} ${kind} ${sha256}`;
    if (!list.has(key)) list.set(key, received);
  }
  return [...list.values()];
}

/** What a person said: no original holds it, and nothing can make it again. `at` is an ISO instant. */
export type Said =
  | { readonly what: 'verdict'; readonly at: string; readonly said: NewVerdict }
  | { readonly what: 'correction'; readonly at: string; readonly said: NewCorrection };

const getSaidPath = (dataFolder: string): string => join(dataFolder, 'said.jsonl');

/** Writes down what a person said, beside the originals and before the database hears of it. */
export const keepSaid = (dataFolder: string, said: Said): Promise<void> =>
  appendLines(getSaidPath(dataFolder), [said]);

/** Everything that people ever said, in the order in which they did. */
export const listSaid = (dataFolder: string): Promise<Said[]> => readLines<Said>(getSaidPath(dataFolder));
