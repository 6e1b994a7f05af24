import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeInflate } from '../../src/actions/reading/node-inflate.ts';
import { listParagraphs } from '../../src/document/views.ts';
import { readDocx } from '../../src/word/read/read-docx.ts';
import { buildEverything } from '../builders/everything.ts';
import { mutate } from './mutate.ts';

/** Files to break: one with every kind of markup, the sample conference, and the smaller real ones where they are. */
const root = join(import.meta.dirname, '../..');
const SMALL = 120_000;
const seeds: readonly Uint8Array[] = [
  buildEverything(),
  ...globSync('{sample,../shared/corpus}/**/*.docx', { cwd: root })
    .toSorted()
    .map((file) => readFileSync(join(root, file)))
    .filter((bytes) => bytes.length < SMALL && !readDocx(bytes).refused),
];

/** RAPPORTEUR_FUZZ=10000 for the long run. */
const COUNT = Number(process.env['RAPPORTEUR_FUZZ'] ?? 600);

/** A healthy file takes some milliseconds; the limits of the reader end what takes longer. */
const DEADLINE = 2000;

/** What would tell a stranger where the software lives. */
const PATH = /\/(?:work|home|root|tmp|usr|etc)\/|[A-Z]:\\|node_modules|file:\/\//;

describe('broken Word files', () => {
  it(`are read or refused, ${COUNT} of them: none throws, hangs or shows a path`, () => {
    const outcomes = { read: 0, refused: 0 };
    for (let seed = 1; seed <= COUNT; seed++) {
      const bytes = mutate(seeds[seed % seeds.length]!, seed);
      const start = performance.now();
      try {
        const file = readDocx(bytes, { inflate: nodeInflate, limits: { milliseconds: DEADLINE } });
        if (!file.refused)
          for (const side of ['before', 'after'] as const) listParagraphs(file.document.blocks, side);
        const sentences = file.refused ? [file.refused] : file.messages;
        const leaks = sentences.filter(
          (one) => PATH.test(one.sentence) && !one.sentence.includes('/etc/passwd'),
        );
        if (leaks.length > 0) throw new Error(`shows a path: ${leaks[0]!.sentence}`);
        outcomes[file.refused ? 'refused' : 'read'] += 1;
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
      const took = performance.now() - start;
      if (took > DEADLINE * 2) throw new Error(`seed ${seed} took ${Math.round(took)} ms`);
    }
    expect(outcomes.read + outcomes.refused).toBe(COUNT);
    // Were all refused at the door, nothing inside would have been tried.
    expect(outcomes.read).toBeGreaterThan(COUNT / 4);
  });
});
