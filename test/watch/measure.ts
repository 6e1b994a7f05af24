import type { Finding } from '../../src/watch/finding.ts';
import type { Watch } from '../../src/watch/watch.ts';
import { toProposedChange } from './read-labelled.ts';
import type { LabelledChange } from './read-labelled.ts';

/** Labels found, labels missed, findings without a label. */
export interface Count {
  found: number;
  missed: number;
  wrong: number;
}

export interface Measure {
  readonly all: Count;
  readonly by: ReadonlyMap<string, Count>;
  readonly misses: readonly {
    readonly line: LabelledChange;
    readonly label: LabelledChange['labels'][number];
  }[];
  readonly wrong: readonly { readonly line: LabelledChange; readonly finding: Finding }[];
}

/** A finding is right where a label has its concern and direction and words in common with its quote. */
export function measure(watch: Watch, lines: readonly LabelledChange[]): Measure {
  const all: Count = { found: 0, missed: 0, wrong: 0 };
  const by = new Map<string, Count>();
  const misses: Measure['misses'][number][] = [];
  const wrong: Measure['wrong'][number][] = [];
  const count = (keys: readonly string[], what: keyof Count): void => {
    all[what]++;
    for (const key of keys) {
      const one = by.get(key) ?? { found: 0, missed: 0, wrong: 0 };
      one[what]++;
      by.set(key, one);
    }
  };
  for (const line of lines) {
    const findings = watch.judge(toProposedChange(line));
    const used = new Set<Finding>();
    for (const label of line.labels) {
      const keys = [label.concern, `${label.concern} ${label.direction}`, label.direction, line.language];
      const finding = findings.find((one) => !used.has(one) && matches(one, label, line));
      count(keys, finding ? 'found' : 'missed');
      if (finding) used.add(finding);
      else misses.push({ line, label });
    }
    for (const finding of findings) {
      if (used.has(finding)) continue;
      const { concern, direction } = finding;
      count([concern, `${concern} ${direction}`, direction, line.language], 'wrong');
      wrong.push({ line, finding });
    }
  }
  return { all, by, misses, wrong };
}

function matches(finding: Finding, label: LabelledChange['labels'][number], line: LabelledChange): boolean {
  if (finding.concern !== label.concern || finding.direction !== label.direction) return false;
  if (label.quote === '*') return true;
  return listSides(line).some((text) => {
    const [a, b] = [text.indexOf(finding.quote), text.indexOf(label.quote)];
    return a >= 0 && b >= 0 && a < b + label.quote.length && b < a + finding.quote.length;
  });
}

const listSides = ({ title, before, after, kind }: LabelledChange): string[] =>
  kind === 'suppression'
    ? [title]
    : [
        before,
        ...(typeof after === 'string' || after === null ? [after] : after.map(({ text }) => text)),
      ].filter((text) => text !== null);

export const precision = ({ found, wrong }: Count): number =>
  found + wrong === 0 ? 1 : found / (found + wrong);
export const recall = ({ found, missed }: Count): number =>
  found + missed === 0 ? 1 : found / (found + missed);

const describeCount = (name: string, one: Count): string =>
  `${name.padEnd(24)} ${String(one.found + one.missed).padStart(4)} labels  precision ${precision(one).toFixed(2)}  recall ${recall(one).toFixed(2)}`;

/** One line for each group: "mandate against   12 labels  precision 0.92  recall 0.83". */
export function describeMeasure({ all, by }: Measure): string {
  const groups = [...by].toSorted(([a], [b]) => a.localeCompare(b));
  return [['all', all] as const, ...groups].map(([name, one]) => describeCount(name, one)).join('\n');
}
