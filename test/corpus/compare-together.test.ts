import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasCorpus, listCorpus } from '../../bench/corpus.ts';
import type { AcceptedFile } from '../../src/actions/reading/read-file.ts';
import { chooseProposals, listTexts, readFiles } from '../../src/cli/texts/read-texts.ts';
import type { Consolidated } from '../../src/compare/consolidate/consolidate.ts';
import { readTogether } from '../../src/compare/together/read-together.ts';
import type { TogetherReading } from '../../src/compare/together/read-together.ts';
import { consolidateProposals } from '../../src/matrix/texts/consolidate-proposals.ts';

const isHere = hasCorpus();
if (!isHere) process.stdout.write('corpus absent: clashes in real texts are skipped\n');

interface Expected {
  readonly proposals: readonly {
    readonly id: string;
    readonly target: { readonly kind: string; readonly number: string };
    readonly edits?: readonly { readonly op: string; readonly text: string; readonly old: string }[];
  }[];
}

interface Replacement {
  readonly id: string;
  readonly number: string;
  /** Words in force, and what takes their place. */
  readonly old: string;
  readonly text: string;
}

const replacements: readonly Replacement[] = (
  isHere ? listCorpus('model-conference/expected/S22*-E.json') : []
)
  // The revision supersedes it.
  .filter((path) => !basename(path).startsWith('S22-PP-C-0044!A2!'))
  .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as Expected).proposals)
  .flatMap(({ id, target, edits = [] }) =>
    edits
      .filter(({ op }) => op === 'replace')
      .map(({ old, text }) => ({ id, number: target.number, old, text })),
  );

/** Two replacements whose words in force overlap, as the people who made the conference wrote them down. */
const meetings = replacements.flatMap((one, at) =>
  replacements.slice(at + 1).flatMap((other) => {
    const meet =
      one.number === other.number &&
      one.id !== other.id &&
      (one.old.includes(other.old) || other.old.includes(one.old));
    return meet ? [{ one, other, same: one.old === other.old && one.text === other.text }] : [];
  }),
);

const IN_FORCE = ['101', '102', '130', '180', '206'];

describe.skipIf(!isHere)('the proposals of the model conference together', () => {
  const texts = new Map<string, TogetherReading & { readonly consolidated: Consolidated }>();
  beforeAll(async () => {
    const documents = listCorpus('model-conference/proposals/*.docx');
    for (const number of IN_FORCE) {
      const [path] = listCorpus(`model-conference/in-force/PP18-RES-${number}-E.docx`);
      const [base, ...rest] = (await readFiles([path!, ...documents])) as AcceptedFile[];
      texts.set(number, read(base!, rest));
    }
  }, 120_000);

  it.each(meetings.map((meeting) => [meeting.one.id, meeting.other.id, meeting] as const))(
    '%s and %s agree or clash in the words where they do',
    (_, __, { one, other, same }) => {
      const { consolidated, paragraphs } = texts.get(one.number)!;
      const at = consolidated.paragraphs.findIndex(({ base }) => base?.includes(one.old));
      const { changes } = consolidated.paragraphs[at]!;
      const [a, b] = [one, other].map(({ id }) =>
        changes.findIndex(({ proposals }) => proposals.includes(id)),
      );
      if (same) return expect(a).toBe(b);
      const dispute = paragraphs[at]!.disputes.find(({ options }) =>
        [a, b].every((change) => options.some((option) => option.changes.includes(change!))),
      );
      const [stem] = one.old.split(' ');
      expect(
        dispute?.kind === 'place' || dispute?.words.includes(stem!) || one.old.includes(dispute!.words),
      ).toBe(true);
    },
  );

  it('clash nowhere else, but for the suppression of a whole text', () => {
    const clashing = new Set(
      meetings
        .filter(({ same }) => !same)
        .map(({ one: { number, old } }) => `${number} ${findPlace(number, old)}`),
    );
    for (const [number, { paragraphs }] of texts)
      paragraphs.forEach(({ disputes }, at) => {
        if (disputes.length > 0) expect([...clashing]).toContain(`${number} ${at}`);
      });
    const whole = [...texts].flatMap(([number, { wholeDisputes }]) =>
      wholeDisputes.map(({ proposals }) => [number, ...proposals]),
    );
    expect(whole).toEqual([['206', 'RCC/68A10/2']]);
  });

  it('show where two regional organisations disagree, and which ones agree', () => {
    const { pairs } = texts.get('101')!;
    expect(pairs).toContainEqual({ sources: ['EUR', 'RCC'], tally: { same: 0, near: 0, clash: 1 } });
    expect(pairs).toContainEqual({ sources: ['ARB', 'RCC'], tally: { same: 0, near: 1, clash: 0 } });
  });

  const findPlace = (number: string, old: string) =>
    texts.get(number)!.consolidated.paragraphs.findIndex(({ base }) => base?.includes(old));
});

function read(base: AcceptedFile, documents: readonly AcceptedFile[]) {
  const [text] = listTexts(base);
  const { proposals } = chooseProposals(documents, base, [text!]);
  const { consolidated } = consolidateProposals(text!.paragraphs, proposals);
  const reading = readTogether({
    consolidated,
    whole: proposals.map(({ id, action }) => ({
      id,
      wants: action.startsWith('SUP') ? 'suppression' : 'other',
    })),
    furniture: new Set(
      [...text!.paragraphs.entries()].flatMap(([place, { role }]) =>
        role === 'number' || role === 'formula' ? [place] : [],
      ),
    ),
    sourceOf: (id) => id.split('/').slice(0, -2).join('/'),
  });
  return { consolidated, ...reading };
}
