import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createReaderPool } from './reader-pool.ts';

const register = { states: [], organisations: [], conferences: [], sessions: [] };
const program = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const HANGS = program(
  'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ fileName }) => { if (!fileName) return; if (fileName === "bad") for (;;); parentPort.postMessage({ fileName, refused: { kind: "empty", sentence: "" }, sha256: "" }); });',
);
const CRASHES = program(
  'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ fileName }) => { if (fileName) throw new Error("broken"); });',
);
const EATS = program(
  'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ fileName }) => { if (!fileName) return; const all = []; for (;;) all.push(new Array(1e5).fill({})); });',
);

describe('a pool of readers', () => {
  it('refuses a file that takes too long, and reads the next one', async () => {
    const pool = createReaderPool({ register, size: 1, deadline: 300, program: HANGS });
    const [bad, good] = await Promise.all([
      pool.read(new Uint8Array([1]), 'bad'),
      pool.read(new Uint8Array(), 'good'),
    ]);
    expect(bad.refused?.kind).toBe('too-slow');
    expect(good.refused?.kind).toBe('empty');
    await pool.close();
  });

  it('refuses a file that breaks its reader, with the hash of its bytes', async () => {
    const pool = createReaderPool({ register, size: 1, program: CRASHES });
    const bytes = new TextEncoder().encode('no document');
    const result = await pool.read(bytes, 'a.docx');
    expect(result.refused?.kind).toBe('unreadable');
    expect(result.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    await pool.close();
  });

  it('refuses a file that eats the memory', async () => {
    const pool = createReaderPool({ register, size: 1, memory: 32, program: EATS });
    expect((await pool.read(new Uint8Array(), 'a.docx')).refused?.kind).toBe('too-large');
    await pool.close();
  });

  it('refuses a path that leads nowhere without telling it, and what is no document', async () => {
    const pool = createReaderPool({ register, size: 2 });
    const nowhere = await pool.read('/no/such/place.docx', 'place.docx');
    expect(nowhere).toMatchObject({ fileName: 'place.docx', sha256: null });
    expect(nowhere.refused?.sentence).not.toContain('/no/such');
    const empty = await pool.read(new Uint8Array(), 'empty.docx');
    expect(empty.refused?.kind).toBe('empty');
    await pool.close();
  });

  it('refuses what is still under way when it closes', async () => {
    const pool = createReaderPool({ register, size: 1, program: HANGS });
    const reads = [pool.read(new Uint8Array(), 'bad'), pool.read(new Uint8Array(), 'later')];
    await pool.close();
    expect((await Promise.all(reads)).map(({ refused }) => refused?.kind)).toEqual([
      'unreadable',
      'unreadable',
    ]);
  });
});
