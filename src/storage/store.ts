import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeDataFolder } from './data-folder.ts';
import type { Control } from './data-folder.ts';
import { openPglite, openPostgres } from './database.ts';
import type { Db } from './database.ts';
import { getIncomingFolder } from './originals.ts';
import { syncFolder } from './sync-folder.ts';

/** A database with the folder of its originals, held by this process. */
export interface Store {
  readonly db: Db;
  readonly dataFolder: string;
  /** True: PostgreSQL, that other processes use at the same time. */
  readonly shared: boolean;
  /** Tells other processes where to hand their imports over. */
  announce(control: Control): Promise<void>;
  /** Brings what was written to the disk; the embedded database does not do so by itself. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  readonly dataFolder: string;
  /** Address of a PostgreSQL; the embedded database of the data folder where it is absent. */
  readonly databaseUrl?: string | undefined;
}

/** PostgreSQL needs none of what the embedded database does. */
const nothing = async () => {};

/** Throws `FolderTaken` where another process has the embedded database, `StorageError` where its schema is newer. */
export async function openStore({ dataFolder, databaseUrl }: StoreOptions): Promise<Store> {
  if (databaseUrl !== undefined) {
    const db = await openPostgres(databaseUrl);
    return { db, dataFolder, shared: true, announce: nothing, settle: nothing, close: () => db.destroy() };
  }
  const folder = await takeDataFolder(dataFolder);
  try {
    await rm(getIncomingFolder(dataFolder), { recursive: true, force: true });
    const database = join(dataFolder, 'database');
    if (!existsSync(database)) await createDatabase(database);
    const db = await openPglite(database);
    return {
      db,
      dataFolder,
      shared: false,
      announce: (control) => folder.announce(control),
      settle: () => syncFolder(database),
      async close() {
        await db.destroy();
        await syncFolder(database);
        await folder.release();
      },
    };
  } catch (error) {
    await folder.release();
    throw error;
  }
}

/**
 * Makes an empty database aside and gives it its name when it is whole: a process that is killed meanwhile leaves
 * nothing half made. In a process of its own, because making one takes 700 MB for a moment: a thread counts as ours
 * until it is collected, a process is gone before the first file is read.
 */
async function createDatabase(folder: string): Promise<void> {
  const aside = `${folder}.new`;
  await rm(aside, { recursive: true, force: true });
  const script = fileURLToPath(new URL('create-database.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, script, aside], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The database could not be made in ${aside} (exit code ${code}).`);
  await rename(aside, folder);
}
