import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { nodeInflate } from '../../src/actions/reading/node-inflate.ts';
import { readFile } from '../builders/docx.ts';

/** Real documents beside the project; they are no part of it. */
export const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

/** Tests on real documents: skipped, with the reason printed, where there are none. */
export const describeCorpus = existsSync(CORPUS)
  ? describe
  : (...args: Parameters<typeof describe.skip>) => {
      process.stderr.write('Skipped: no documents at ../shared/corpus\n');
      return describe.skip(...args);
    };

/** Files of the corpus, by a pattern, as their names inside it. */
export const listFiles = (pattern: string) => globSync(pattern, { cwd: CORPUS }).toSorted();

export const readCorpusFile = (name: string) =>
  readFile(readFileSync(join(CORPUS, name)), { inflate: nodeInflate });
