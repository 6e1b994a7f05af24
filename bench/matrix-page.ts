import { Agent, get } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Result } from './bench.ts';
import { importLargeConference, LARGE } from './generate/conference.ts';
import { percentile } from './measure/percentile.ts';
import { startServer } from './measure/start-server.ts';

export const bench: Bench = {
  name: 'matrix-page',
  title: 'The matrix of a thousand proposals for twenty readers at once',
  run: measure,
};

const READERS = 20;
const ROUNDS = 25;
const GOAL = 200;

const LIST = '/PP-22/matrix';
const GRID = '/PP-22/matrix?view=grid';

async function measure(): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const data = await importLargeConference(folder);
    return await report(data);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Times {
  readonly what: string;
  readonly times: readonly number[];
  /** Over the wire, of one answer. */
  readonly bytes: number;
}

async function report(data: string): Promise<Result> {
  const server = await startServer(data);
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const ask = (path: string) => fetchWhole(`${server.url}${path}`, agent);
  try {
    // The first pages of a process are slow: its code is not compiled yet. Not what readers meet.
    for (const code of ['warm', 'up', 'the', 'server']) {
      await ask(`${LIST}?source=${code}`);
      await ask(`${GRID}&source=${code}`);
    }
    const filtered = (round: number, reader: number) =>
      `${LIST}?text=RES-${1 + ((round * READERS + reader) % LARGE.texts)}`;
    const rows: Times[] = [
      await readAtOnce('the list, first time after a change', ask, 1, () => LIST),
      await readAtOnce('the grid, first time after a change', ask, 1, () => GRID),
      await readAtOnce('the list', ask, ROUNDS, () => LIST),
      await readAtOnce('the grid', ask, ROUNDS, () => GRID),
      await readAtOnce('a filter that nobody asked for before', ask, 10, filtered),
    ];
    const [, , list, grid] = rows;
    return {
      method: `${LARGE.documents} generated documents with 1,000 proposals of ${LARGE.sources} sources to ${LARGE.texts} resolutions, in the embedded database; a server process of its own; ${READERS} readers on ${READERS} connections, each asking again as soon as it has the whole page (Brotli). From the request to the last byte, readers and server on the same machine.`,
      columns: ['page', 'kB over the wire', 'median, ms', '95th percentile, ms', 'slowest, ms'],
      rows: rows.map(({ what, times, bytes }) => [
        what,
        (bytes / 1000).toFixed(0),
        percentile(times, 0.5).toFixed(1),
        percentile(times, 0.95).toFixed(1),
        percentile(times, 1).toFixed(1),
      ]),
      goals: [list!, grid!].map(({ what, times }) => ({
        goal: `${what} within ${GOAL} ms at the 95th percentile`,
        measured: `${percentile(times, 0.95).toFixed(1)} ms`,
        reached: percentile(times, 0.95) <= GOAL,
      })),
    };
  } finally {
    agent.destroy();
    await server.stop();
  }
}

type Ask = (path: string) => Promise<{ readonly time: number; readonly bytes: number }>;

async function readAtOnce(
  what: string,
  ask: Ask,
  rounds: number,
  path: (round: number, reader: number) => string,
): Promise<Times> {
  const answers = await Promise.all(
    Array.from({ length: READERS }, async (_, reader) => {
      const own: Awaited<ReturnType<Ask>>[] = [];
      for (let round = 0; round < rounds; round++) own.push(await ask(path(round, reader)));
      return own;
    }),
  );
  const all = answers.flat();
  return { what, times: all.map(({ time }) => time), bytes: Math.max(...all.map(({ bytes }) => bytes)) };
}

/** As a browser asks; what came is counted, not unpacked. */
function fetchWhole(url: string, agent: Agent): ReturnType<Ask> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'Accept-Encoding': 'gzip, deflate, br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.once('error', reject);
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve({ time: performance.now() - start, bytes });
        else reject(new Error(`${url} answered ${answer.statusCode}.`));
      });
    });
    request.once('error', reject);
  });
}
