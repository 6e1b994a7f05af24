import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageError } from './storage-error.ts';

/** Who holds a data folder, as others read it from `lock.json`. */
export interface Holder {
  /** Process id. */
  readonly pid: number;
  /** ISO instant at which it took the folder. */
  readonly since: string;
  /** Where it takes work over from others; null while it cannot. */
  readonly control: Control | null;
}

/** Address and secret of a running server's back door, which listens on 127.0.0.1 alone. */
export interface Control {
  readonly url: string;
  readonly token: string;
}

export interface DataFolder {
  readonly path: string;
  /** Tells others where to hand their work over. */
  announce(control: Control): Promise<void>;
  /** Lets the folder go; also happens by itself when the process ends, however it ends. */
  release(): Promise<void>;
}

/** The folder belongs to another living process. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
  readonly holder: Holder | null;
  constructor(path: string, holder: Holder | null) {
    const who = holder ? `process ${holder.pid}` : 'another process';
    super(`The data folder ${path} is in use by ${who}.`);
    this.holder = holder;
  }
}

/** `./var` of the working folder, unless the option or RAPPORTEUR_DATA names another. */
export const chooseDataFolder = (option?: string): string =>
  resolve(option ?? (process.env['RAPPORTEUR_DATA'] || 'var'));

/**
 * Takes a data folder for this process alone, making it where it is missing. Throws `FolderTaken` when another living
 * process has it.
 *
 * The lock is one of the operating system, held through SQLite on an otherwise empty file: the system lets go of it
 * when its process dies, so that it is never stale, never taken from a living process, and no process id that was
 * given anew can be mistaken for its holder. (POSIX lets go of it, too, when this process opens and closes the file by
 * another way: nothing may read `lock`.) A file with a process id alone cannot be taken over without a race.
 */
export async function takeDataFolder(path: string): Promise<DataFolder> {
  const lock = await prepare(path);
  if (!lock) throw new FolderTaken(path, await findHolder(path));
  held.add(lock);
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), control: null };
  await sign(path, holder);
  return {
    path,
    announce: (control) => sign(path, { ...holder, control }),
    async release() {
      await rm(join(path, 'lock.json'), { force: true });
      held.delete(lock);
      lock.close();
    },
  };
}

async function prepare(path: string): Promise<DatabaseSync | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return tryLock(join(path, 'lock'));
  } catch (error) {
    throw new StorageError(
      `Nothing can be kept in ${path} (${(error as Error).message}). Choose another folder with --data.`,
      { cause: error },
    );
  }
}

/** Locks of this process: one that nobody refers to is collected as garbage, which lets go of it. */
const held = new Set<DatabaseSync>();

/** Who signed last: only to be trusted where the lock itself is held. */
export async function findHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(join(path, 'lock.json'), 'utf8')) as Holder;
  } catch {
    // Taken this very moment and not signed yet, or let go of between two looks.
    return null;
  }
}

function tryLock(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    const SQLITE_BUSY = 5;
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

/** The token opens the server's back door: nobody else may read the file. */
async function sign(path: string, holder: Holder): Promise<void> {
  const aside = join(path, `lock.json.${process.pid}`);
  await writeFile(aside, JSON.stringify(holder), { mode: 0o600 });
  await chmod(aside, 0o600);
  await rename(aside, join(path, 'lock.json'));
}
