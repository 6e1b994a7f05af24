import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../../src/facts/load-facts.ts';
import { runCommand } from '../measure/run-command.ts';
import { generateDocuments } from './documents.ts';
import type { GenerateOptions } from './documents.ts';

/** As large as they get: 300 documents with 1,000 proposals of 40 sources to 300 resolutions. */
export const LARGE = { documents: 300, sources: 40, texts: 300 } as const;

/** 1,000 over 300 documents. */
const proposals = (number: number) => (number % 3 === 0 ? 4 : 3);

/** Writes and imports it into a folder; gives the data folder. */
export async function importLargeConference(folder: string, options: GenerateOptions = {}): Promise<string> {
  const [documents, data] = [join(folder, 'documents'), join(folder, 'data')];
  mkdirSync(documents);
  const sources = loadFacts()
    .folders[0]!.memberStates.slice(0, LARGE.sources)
    .map(({ code, names }) => [names.en, code] as const);
  for (const { name, bytes } of generateDocuments(LARGE.documents, {
    proposals,
    sources,
    texts: LARGE.texts,
    ...options,
  }))
    writeFileSync(join(documents, name), bytes);
  const run = await runCommand(['import', documents, '--conference', 'PP-22', '--data', data, '--json']);
  if (run.status !== 0) throw new Error(`The conference could not be imported: ${run.errors}`);
  return data;
}
