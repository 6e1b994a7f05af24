import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createReaderPool } from '../../src/actions/reading/reader-pool.ts';
import { loadFacts } from '../../src/facts/load-facts.ts';
import { loadRules } from '../../src/facts/load-watch.ts';
import { describeChange } from '../../src/matrix/watch/describe-change.ts';
import type { ProposedChange } from '../../src/watch/change.ts';
import { createWatch } from '../../src/watch/watch.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/model-conference');
const isThere = existsSync(FOLDER);
if (!isThere) console.info('The corpus of model documents is not here: its tests are skipped.');

interface Edit {
  readonly op: string;
  readonly text: string;
  readonly old: string;
  readonly label: string;
}

/** The labels of the corpus are coarser; "open" strengthens. */
const COARSE: Readonly<Record<string, readonly string[]>> = {
  mandate: ['mandate', 'treaty', 'definition'],
  control: ['control', 'participation'],
  fragment: ['fragment', 'control'],
  content: ['content', 'surveillance'],
};

const pool = createReaderPool({ register: loadFacts().register, size: 2 });
afterAll(() => pool.close());
const watch = createWatch(loadRules());

async function listChanges(folder: string, file: string): Promise<ProposedChange[]> {
  const read = await pool.read(join(FOLDER, folder, file), file);
  if (read.refused) throw new Error(`${file}: ${read.refused.sentence}`);
  const { proposals, language } = read.conferenceDocument;
  return proposals.flatMap(
    ({ id, ...proposal }) =>
      describeChange({ ...proposal, number: id, language: language ?? 'en' }, null)?.change ?? [],
  );
}

const files = isThere ? readdirSync(join(FOLDER, 'proposals')).filter((name) => name.endsWith('.docx')) : [];

function listEdits(file: string): Edit[] {
  const path = join(FOLDER, 'expected', file.replace('.docx', '.json'));
  const expected = JSON.parse(readFileSync(path, 'utf8')) as { proposals: { edits?: Edit[] }[] };
  return expected.proposals.flatMap(({ edits }) => edits ?? []);
}

describe.skipIf(!isThere)('the proposals of the model conference', () => {
  it('have findings where a person labelled a concern', async () => {
    let [labelled, found] = [0, 0];
    const missed: string[] = [];
    for (const file of files) {
      const findings = (await listChanges('proposals', file)).flatMap((change) => watch.judge(change));
      for (const { text, old, label } of listEdits(file)) {
        if (label === 'neutral') continue;
        labelled++;
        const isFound = findings.some(
          ({ quote, concern, direction }) =>
            (text.includes(quote) || quote.includes(text) || old.includes(quote)) &&
            (label === 'open'
              ? direction === 'for'
              : direction === 'against' && (COARSE[label] ?? [label]).includes(concern)),
        );
        if (isFound) found++;
        else missed.push(`${file} ${label}: ${text.slice(0, 100)}`);
      }
    }
    process.stdout.write(`\nModel conference: ${found} of ${labelled} labels\n${missed.join('\n')}\n`);
    expect(found / labelled).toBeGreaterThanOrEqual(0.5);
  });

  it('are quoted word for word from their changed words', async () => {
    let count = 0;
    for (const file of files)
      for (const change of await listChanges('proposals', file))
        for (const { quote, paragraph, range, change: kind } of watch.judge(change)) {
          count++;
          if (change.whole === 'suppressed') {
            expect(change.title).toContain(quote);
            continue;
          }
          const texts = change.passages
            .filter((passage) => passage.paragraph === paragraph)
            .map((passage) => (kind === 'inserted' ? passage.after : passage.before) ?? '');
          expect(texts.map((text) => text.slice(range!.start, range!.end))).toContain(quote);
          const op = kind === 'inserted' ? '+' : '-';
          const changed = change.passages.flatMap(({ segments }) =>
            segments.filter((segment) => segment.op === op).map(({ text }) => text),
          );
          expect(changed.some((text) => text.includes(quote))).toBe(true);
        }
    expect(count).toBeGreaterThan(20);
  });

  it('raise nothing where a text in force is proposed as it stands', async () => {
    for (const file of readdirSync(join(FOLDER, 'in-force')).filter((name) => name.endsWith('.docx'))) {
      const read = await pool.read(join(FOLDER, 'in-force', file), file);
      if (read.refused) throw new Error(`${file}: ${read.refused.sentence}`);
      const { language } = read.conferenceDocument;
      const content = read.document.blocks;
      const described = describeChange(
        {
          number: 'AAA/1/1',
          action: 'MOD',
          target: { kind: 'resolution', number: '101', instrument: null, title: null },
          language: language ?? 'en',
          content,
        },
        content,
      );
      expect(described?.change.passages).toEqual([]);
      expect(watch.judge(described!.change)).toEqual([]);
    }
  });
});
