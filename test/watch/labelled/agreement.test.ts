import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** How far two labellers who read the same changes by the same instructions came to the same labels. */

interface Labelled {
  readonly id: string;
  readonly labels: readonly {
    readonly concern: string;
    readonly direction: string;
    readonly quote: string;
  }[];
}

const read = (...path: string[]): Labelled[] =>
  readFileSync(join(import.meta.dirname, ...path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

const first = new Map(
  ['development', 'held-out']
    .flatMap((set) =>
      ['en', 'fr', 'es', 'ru', 'ar', 'zh'].flatMap((language) => read(set, `${language}.jsonl`)),
    )
    .map((one) => [one.id, one]),
);
const pairs = read('second-labeller', 'labels.jsonl').map(
  (second) => [first.get(second.id)!, second] as const,
);

const nameOf = ({ concern, direction }: Labelled['labels'][number]): string => `${concern} ${direction}`;

const raises = ({ labels }: Labelled): boolean => labels.length > 0;

const share = (test: (one: Labelled, other: Labelled) => boolean): number =>
  pairs.filter(([one, other]) => test(one, other)).length / pairs.length;

/** Agreement beyond chance on whether a change raises anything at all (Cohen 1960). */
function measureKappa(): number {
  const [a, b] = [share(raises), share((_, other) => raises(other))];
  const chance = a * b + (1 - a) * (1 - b);
  return (share((one, other) => raises(one) === raises(other)) - chance) / (1 - chance);
}

/** Of the labels that either gave, twice those that both gave: the same mechanism in the same direction. */
function measureLabels(): number {
  let [both, all] = [0, 0];
  for (const [one, other] of pairs) {
    const names = other.labels.map(nameOf);
    both += one.labels.filter((label) => names.includes(nameOf(label))).length;
    all += one.labels.length + names.length;
  }
  return (2 * both) / all;
}

it('the second labeller read a hundred changes of the set', () => {
  expect(pairs.length).toBe(100);
  expect(pairs.every(([one]) => one !== undefined)).toBe(true);
});

it('two labellers agree on what raises a concern, and on which, far beyond chance', () => {
  const [kappa, labels] = [measureKappa(), measureLabels()];
  process.stdout.write(
    `Two labellers, 100 changes: kappa ${kappa.toFixed(2)} on whether a change raises anything, ${labels.toFixed(2)} of their labels the same.\n`,
  );
  expect(kappa).toBeGreaterThan(0.8);
  expect(labels).toBeGreaterThan(0.8);
});
