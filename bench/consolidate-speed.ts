import { consolidate } from '../src/compare/consolidate/consolidate.ts';
import type { Amendment, PlacedParagraph } from '../src/compare/consolidate/amendment.ts';
import { readTogether } from '../src/compare/together/read-together.ts';
import { packJson, unpackJson } from '../src/storage/pack-json.ts';
import { traceOutcome } from '../src/compare/outcome/outcome.ts';
import type { Bench, Result } from './bench.ts';
import { Random } from './generate/random.ts';
import { sentence } from './generate/words.ts';

export const bench: Bench = {
  name: 'consolidate-speed',
  title: 'One text with five hundred proposals',
  run: async () => measure(),
};

const PARAGRAPHS = 150;
const SIZES = [125, 250, 500, 1000];

function measure(): Result {
  const random = new Random(3);
  const base = Array.from({ length: PARAGRAPHS }, (_, i): PlacedParagraph => ({
    number: `${i + 1}`,
    call: 'resolves',
    text: `that ${sentence(random, 20 + random.below(30))};`,
  }));
  const amendments = Array.from({ length: SIZES.at(-1)! }, (_, i) => amend(base, i, random));
  const rows = SIZES.map((size) => {
    const some = amendments.slice(0, size);
    let result = consolidate(base, []);
    const consolidated = time(() => (result = consolidate(base, some)));
    const read = time(() =>
      readTogether({
        consolidated: result,
        whole: [],
        furniture: new Set(),
        sourceOf: (id) => id.split('/')[1]!,
      }),
    );
    const traced = time(() =>
      traceOutcome(
        { texts: base.map(({ text }) => text), ignored: [] },
        some[0]!.after.map(({ text }) => text),
        some.map(({ id, after }) => ({ id, texts: after.map(({ text }) => text) })),
      ),
    );
    const { byAmendment: _, ...shared } = result;
    const packed = packJson(shared);
    const unpacked = time(() => unpackJson(packed));
    return { size, consolidated, read, traced, kilobytes: packed.length / 1000, unpacked };
  });
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const cost = ({ size, consolidated, read }: (typeof rows)[number]) => (consolidated + read) / size;
  const growth = cost(last) / cost(first);
  const goal = rows.find(({ size }) => size === 500)!;
  return {
    method: `A text of ${PARAGRAPHS} paragraphs; every proposal changes eight of them, inserts two, deletes one and reletters the rest. The work of \`consolidate\` and \`outcome\` without reading files, and who agrees and clashes with whom (every proposal is of another source), one run each, after the smaller ones.`,
    columns: [
      'proposals',
      'consolidate, ms',
      'agreement and clashes, ms',
      'outcome, ms',
      'stored, kB',
      'read back, ms',
    ],
    rows: rows.map(({ size, consolidated, read, traced, kilobytes, unpacked }) => [
      size,
      consolidated.toFixed(0),
      read.toFixed(0),
      traced.toFixed(0),
      kilobytes.toFixed(0),
      unpacked.toFixed(0),
    ]),
    goals: [
      {
        goal: '150 paragraphs with 500 proposals within 2 s, with their clashes',
        measured: `${((goal.consolidated + goal.read) / 1000).toFixed(2)} s`,
        reached: goal.consolidated + goal.read <= 2000,
      },
      {
        goal: 'cost grows linearly with proposals',
        measured: `${growth.toFixed(2)} times the cost a proposal, from ${first.size} to ${last.size}`,
        reached: growth < 1.5,
      },
    ],
  };
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function amend(base: readonly PlacedParagraph[], index: number, random: Random): Amendment {
  const after = base.map((paragraph) => ({ ...paragraph }));
  for (let i = 0; i < 8; i++) {
    const paragraph = random.pick(after);
    const words = paragraph.text.split(' ');
    words.splice(random.below(words.length), random.below(4), sentence(random, 1 + random.below(6)));
    paragraph.text = words.join(' ');
  }
  after.splice(random.below(after.length), 1);
  for (let i = 0; i < 2; i++)
    after.splice(random.below(after.length), 0, {
      number: null,
      call: 'resolves',
      text: `to ${sentence(random, 25)};`,
    });
  return {
    id: `B/${index + 1}/1`,
    file: `${index + 1}.docx`,
    before: base,
    after: after.map((paragraph, place) => ({ ...paragraph, number: `${place + 1}` })),
  };
}
