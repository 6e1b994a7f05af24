import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toRow } from '../../src/actions/reading/read-row.ts';
import type { DocumentRow, ProposalRow } from '../../src/actions/reading/read-row.ts';
import { createReaderPool } from '../../src/actions/reading/reader-pool.ts';
import { loadFacts } from '../../src/facts/load-facts.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/model-conference');
const isThere = existsSync(FOLDER);
if (!isThere) console.info('The corpus of model documents is not here: its tests are skipped.');

interface ExpectedProposal extends Partial<Omit<ProposalRow, 'target'>> {
  readonly id: string;
  readonly target: Record<string, string>;
}
type Expected = Partial<Omit<DocumentRow, 'proposals'>> & {
  readonly file: string;
  readonly proposals: ExpectedProposal[];
};

const NOT_OURS = new Set(['edits', 'label', 'proposals', 'target']);
const pool = createReaderPool({ register: loadFacts().register, size: 2 });
afterAll(() => pool.close());

async function read(file: string): Promise<DocumentRow> {
  const row = toRow(await pool.read(join(FOLDER, 'proposals', file), file));
  if ('refused' in row) throw new Error(`${file} was refused: ${row.refused.sentence}`);
  return row;
}

function listExpected(): Expected[] {
  const folder = join(FOLDER, 'expected');
  return readdirSync(folder)
    .filter((name) => name !== 'adopted.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected);
}

/** The fields that the expectation has, of what was read. */
function pick(row: object, like: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(like)
      .filter((key) => !NOT_OURS.has(key))
      .map((key) => [key, (row as Record<string, unknown>)[key]]),
  );
}

const ours = (like: object) => pick(like, like);

describe.skipIf(!isThere)('the documents of the model conference', () => {
  for (const expected of isThere ? listExpected() : []) {
    it(`${expected.file} reads as expected in every field and paragraph`, async () => {
      const row = await read(expected.file);
      expect(pick(row, expected)).toEqual(ours(expected));
      expect(row.proposals.map(({ id }) => id)).toEqual(expected.proposals.map(({ id }) => id));
      for (const [at, proposal] of expected.proposals.entries()) {
        expect(pick(row.proposals[at]!, proposal)).toEqual(ours(proposal));
        expect(pick(row.proposals[at]!.target, proposal.target)).toEqual(proposal.target);
      }
    });
  }

  it('give no message: nothing about them is odd', async () => {
    const rows = await Promise.all(listExpected().map(({ file }) => read(file)));
    expect(rows.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('say their language, and have no corrigendum and no supporters beyond their source', async () => {
    const rows = await Promise.all(listExpected().map(({ file }) => read(file)));
    expect(rows.map(({ file, language }) => `${file.at(-6)} ${language}`)).toEqual(
      rows.map(({ file }) => (file.endsWith('F.docx') ? 'F fr' : 'E en')),
    );
    expect(rows.map(({ corrigendum }) => corrigendum)).toEqual(rows.map(() => null));
    expect(rows.flatMap(({ proposals }) => proposals.flatMap(({ supporters }) => supporters))).toEqual([]);
  });

  it('have no text before where they add, and none after where they suppress', async () => {
    const rows = await Promise.all(listExpected().map(({ file }) => read(file)));
    const proposals = rows.flatMap((row) => row.proposals);
    expect(proposals.filter(({ action }) => action === 'ADD').map(({ before }) => before)).toEqual([[], []]);
    expect(proposals.filter(({ action }) => action === 'SUP').map(({ after }) => after)).toEqual([[], []]);
  });
});
