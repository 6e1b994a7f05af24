import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportKind } from './schema.ts';

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
export async function keepReceived(dataFolder: string, received: readonly Received[]): Promise<void> {
  if (received.length === 0) return;
  await mkdir(join(dataFolder, 'originals'), { recursive: true });
  const file = await open(getPath(dataFolder), 'a');
  try {
    // Begins on a line of its own, after half a line that a killed process left.
    await file.appendFile(`\n${received.map((one) => JSON.stringify(one)).join('\n')}`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Everything ever received, in the order in which it came, each once. */
export async function listReceived(dataFolder: string): Promise<Received[]> {
  const list = new Map<string, Received>();
  for (const line of (await readLines(getPath(dataFolder))).filter((text) => text !== '')) {
    const received = parse(line);
    if (!received) continue;
    const { conference, kind, sha256 } = received;
    const key = `${conference} ${kind} ${sha256}`;
    if (!list.has(key)) list.set(key, received);
  }
  return [...list.values()];
}

async function readLines(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A process that was killed leaves half a line; the next import of the same file writes it whole. */
function parse(line: string): Received | undefined {
  try {
    return JSON.parse(line) as Received;
  } catch {
    return undefined;
  }
}
