import type { Bench, Result } from './bench.ts';
import { hasCorpus, listCorpus, loadRedline } from './corpus.ts';
import { measureAgreement } from './measure/marked-words.ts';
import type { Agreement } from './measure/marked-words.ts';
import { listComparers } from './measure/peers.ts';
import type { CompareSlowly } from './measure/peers.ts';

/** The first set is the one that the goals are about; the others are there so that nobody fits to three files. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  'human-redlines': ['human-redlines/*.docx'],
  'ITU, real': ['itu-documents/T-REC-G.Imp8101*.docx', 'itu-documents/CMR12-018-ADD03-A.docx'],
  powertools: ['tracked-changes/powertools/RP001-Tracked-Revisions-0[12].docx'],
  'model conference, synthetic': ['model-conference/proposals/*.docx'],
};

export const bench: Bench = {
  name: 'compare-quality',
  title: 'Computed changes against those that people marked',
  run: async () => (hasCorpus() ? measure() : null),
};

type Row = Readonly<Record<string, Agreement | null>>;

async function measure(): Promise<Result> {
  const comparers = await listComparers();
  const names = Object.keys(comparers);
  const rows: (string | number)[][] = [];
  const means: Record<string, number> = {};
  let worst = 1;
  for (const [set, patterns] of Object.entries(SETS)) {
    const files = listCorpus(...patterns)
      .map(loadRedline)
      .filter(isMarked);
    const results: Row[] = [];
    for (const file of files) {
      const row = await compareAll(file, comparers);
      rows.push([`${set}: ${file.name}`, ...names.map((name) => format(row[name] ?? null))]);
      results.push(row);
    }
    const mean = names.map((name) => average(results.map((row) => row[name] ?? null)));
    rows.push([`**${set}: mean of ${files.length}**`, ...mean.map((one) => `**${format(one)}**`)]);
    if (set !== 'human-redlines') continue;
    names.forEach((name, index) => (means[name] = mean[index]?.f1 ?? 0));
    worst = Math.min(...results.map(({ rapporteur }) => rapporteur?.f1 ?? 0));
  }
  const best = Math.max(...names.filter((name) => name !== 'rapporteur').map((name) => means[name]!));
  return {
    method:
      'Both texts whole. A word of the text before is marked deleted or not, a word of the text after inserted or not; F1 of the computed marks against those of the authors, by place, and behind it by word alone (two bags of words).',
    columns: ['file', ...names],
    rows,
    goals: [
      goal('mean on human-redlines ≥ 0.985', means['rapporteur']!, means['rapporteur']! >= 0.985),
      goal('no file of human-redlines under 0.93', worst, worst >= 0.93),
      goal(`first place (best peer ${best.toFixed(3)})`, means['rapporteur']!, means['rapporteur']! >= best),
    ],
  };
}

const isMarked = ({
  truth,
}: {
  readonly truth: readonly { readonly op: string; readonly text: string }[];
}): boolean => truth.some(({ op, text }) => op !== '=' && /[\p{L}\p{N}]/u.test(text));

async function compareAll(
  { truth, before, after }: ReturnType<typeof loadRedline>,
  comparers: Readonly<Record<string, CompareSlowly>>,
): Promise<Row> {
  const row: Record<string, Agreement | null> = {};
  for (const [name, compare] of Object.entries(comparers))
    row[name] = measureAgreement(truth, await compare(before, after));
  return row;
}

/** Null as soon as one is: a mean over the easier files would flatter. */
function average(list: readonly (Agreement | null)[]): Agreement | null {
  let [f1, bag] = [0, 0];
  for (const one of list) {
    if (!one) return null;
    f1 += one.f1 / list.length;
    bag += one.bag / list.length;
  }
  return { f1, bag };
}

const format = (agreement: Agreement | null): string =>
  agreement ? `${agreement.f1.toFixed(3)} (${agreement.bag.toFixed(3)})` : 'lost words';

const goal = (text: string, value: number, reached: boolean) => ({
  goal: text,
  measured: value.toFixed(3),
  reached,
});
