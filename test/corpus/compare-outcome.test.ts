import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasCorpus, listCorpus } from '../../bench/corpus.ts';

const root = join(import.meta.dirname, '../..');
const isHere = hasCorpus();
if (!isHere) process.stdout.write('corpus absent: consolidating and tracing real texts is skipped\n');

const documents = isHere ? listCorpus('model-conference/proposals/*.docx') : [];

function run(...args: string[]): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr || stdout.slice(0, 500));
  return JSON.parse(stdout);
}

interface Change {
  readonly proposals: readonly string[];
  readonly kind: string;
  readonly text: string | null;
  readonly after: number | null;
  readonly segments: readonly { readonly op: string; readonly text: string }[];
}

interface Consolidated {
  readonly paragraphs: readonly { readonly base: string | null; readonly changes: readonly Change[] }[];
  readonly whole: readonly { readonly proposals: readonly string[]; readonly action: string }[];
}

interface Expected {
  readonly proposals: readonly {
    readonly id: string;
    readonly action: string;
    readonly target: { readonly kind: string; readonly number: string };
    readonly edits?: readonly { readonly op: string; readonly text: string; readonly old: string }[];
  }[];
}

const IN_FORCE = ['101', '102', '130', '180', '206'];

describe.skipIf(!isHere)('the consolidated texts of the model conference', () => {
  const texts = new Map<string, Consolidated>();
  beforeAll(() => {
    for (const number of IN_FORCE) {
      const [base] = listCorpus(`model-conference/in-force/PP18-RES-${number}-E.docx`);
      texts.set(number, run('consolidate', '--base', base!, ...documents) as Consolidated);
    }
  });

  const expected = (isHere ? listCorpus('model-conference/expected/S22*.json') : [])
    // The revision supersedes it.
    .filter((path) => !basename(path).startsWith('S22-PP-C-0044!A2!'))
    .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as Expected).proposals)
    .filter(({ target }) => target.kind === 'resolution' && IN_FORCE.includes(target.number));
  const edits = expected.flatMap(({ id, target, edits: list = [] }) =>
    list.map((edit) => [id, edit.op, edit.text.slice(0, 50), target.number, edit] as const),
  );

  it.each(edits)('show what %s does: %s “%s…”', (id, _, __, number, { op, text, old }) => {
    const kinds = { replace: 'replaced', delete: 'deleted', 'add after': 'inserted', 'move after': 'moved' };
    const found = texts
      .get(number)!
      .paragraphs.some(({ base, changes }) =>
        changes.some(
          (change) =>
            change.proposals.includes(id) &&
            change.kind === kinds[op as keyof typeof kinds] &&
            (op === 'delete' ? base! : change.text!).includes(text) &&
            (op !== 'replace' || base!.includes(old)),
        ),
      );
    expect(found).toBe(true);
  });

  it('show no change but these and those of the number line, place and date', () => {
    for (const [number, { paragraphs }] of texts) {
      const changes = paragraphs.flatMap((row) => row.changes).filter(({ kind }) => kind !== 'none');
      const made = changes.reduce((sum, { proposals }) => sum + proposals.length, 0);
      const own = edits.filter((edit) => edit[3] === number).length;
      const amendments = expected.filter(
        ({ action, target }) => action === 'MOD' && target.number === number,
      ).length;
      // Two edits of one proposal in one paragraph are one change of it.
      expect(made - 2 * amendments, number).toBeLessThanOrEqual(own);
    }
  });

  it('have suppressions of the whole text apart', () => {
    expect(texts.get('206')!.whole).toEqual([{ proposals: ['RCC/68A10/2'], action: 'SUP' }]);
  });
});

interface Outcome {
  readonly adopted: readonly {
    readonly op: string;
    readonly text: string;
    readonly paragraph: number;
    readonly from: readonly string[];
  }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly share: number | null;
    readonly left: readonly unknown[];
  }[];
}

type Adopted = Record<
  string,
  {
    readonly text: readonly string[];
    readonly taken: readonly { readonly text: string; readonly proposals: readonly string[] }[];
  }
>;

/** Of a passage the commas at its ends may belong to its neighbours. */
const isPart = (passage: string, whole: string): boolean =>
  whole.includes(passage.replaceAll(/^[\s,]+|[\s,]+$/g, ''));

describe.skipIf(!isHere)('the adopted texts of the model conference', () => {
  const [path] = isHere ? listCorpus('model-conference/expected/adopted.json') : [];
  const adopted = path ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Adopted) : [];

  it.each(adopted)(
    'RESOLUTION %s: every passage is traced to its proposals and to no other',
    (number, { text, taken }) => {
      const [base] = listCorpus(`model-conference/in-force/PP18-RES-${number}-E.docx`);
      const [result] = listCorpus(`model-conference/adopted/PP22-RES-${number}-E.docx`);
      const outcome = run('outcome', '--base', base!, '--adopted', result!, ...documents) as Outcome;
      const inserted = outcome.adopted.filter(({ op }) => op === '+');
      for (const passage of inserted) {
        const paragraph = text[passage.paragraph]!;
        expect(paragraph).toContain(passage.text);
        const truth = taken.find((one) => paragraph.includes(one.text) && isPart(passage.text, one.text));
        expect(passage.from.toSorted(), passage.text).toEqual(truth?.proposals.toSorted());
      }
      for (const { text: words } of taken)
        expect(inserted.some((passage) => isPart(passage.text, words))).toBe(true);
    },
  );

  it('give a real Arabic proposal that was adopted whole all of its words', () => {
    const [proposal, base, result] = ['', '-Rejected', '-Accepted'].map(
      (suffix) => listCorpus(`itu-documents/CMR12-018-ADD03-A${suffix}.docx`)[0]!,
    );
    const outcome = run('outcome', '--base', base!, '--adopted', result!, proposal!) as Outcome;
    const { share, left } = outcome.proposals.find(({ id }) => id === 'MEX/18A3/1')!;
    // The accepted file, taken for the text in force, has the reasons in it, which the proposal's text has not.
    expect(left).toHaveLength(1);
    expect(share).toBeGreaterThan(0.9);
    expect(outcome.adopted.every(({ from }) => from.includes('MEX/18A3/1'))).toBe(true);
  });
});
