import { readFileSync } from 'node:fs';
import { compareText } from '../src/compare/compare-text.ts';
import type { Bench, Result } from './bench.ts';
import { hasCorpus, listCorpus } from './corpus.ts';
import { COMPARERS } from './measure/peers.ts';
import { timeBest } from './measure/time.ts';

export const bench: Bench = {
  name: 'compare-speed',
  title: 'Speed of comparing',
  run: async () => (hasCorpus() ? measure() : null),
};

interface Expected {
  readonly proposals: readonly {
    readonly action: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

function measure(): Result {
  const pairs = listCorpus('model-conference/expected/S22*.json')
    .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as Expected).proposals)
    .filter(({ action, before, after }) => action === 'MOD' && before.length > 1 && after.length > 1)
    .map(({ before, after }) => [before.join('\n'), after.join('\n')] as const);
  const ours = 'rapporteur';
  const times = Object.entries(COMPARERS).map(([name, compare]) => ({
    name,
    time: timeBest(() => pairs.forEach(([a, b]) => compare(a, b)), { warmUp: 5, runs: 20 }),
  }));
  const timeOf = (name: string): number => times.find((entry) => entry.name === name)!.time;
  const ratio = (name: string): number => timeOf(name) / timeOf(ours);
  const [segmenter, dmp] = [ratio('jsdiff, Intl.Segmenter'), ratio('diff-match-patch')];
  const hard = measureHard();
  return {
    method: `${pairs.length} amended texts of the model conference, before and after, whole; fastest of 20 rounds. Then two texts of 100,000 words made to be hard.`,
    columns: ['what', 'milliseconds', 'times ours'],
    rows: [
      ...times.map(({ name, time }) => [name, time.toFixed(1), (time / timeOf(ours)).toFixed(1)]),
      ...hard.map(({ name, time, coarse }) => [
        `ours, hard: ${name}${coarse ? ' (coarse)' : ''}`,
        time.toFixed(0),
        '',
      ]),
    ],
    goals: [
      {
        goal: 'at least 10 times faster than jsdiff with Intl.Segmenter',
        measured: `${segmenter.toFixed(0)} times`,
        reached: segmenter >= 10,
      },
      {
        goal: 'faster than diff-match-patch',
        measured: `${dmp.toFixed(1)} times`,
        reached: dmp > 1,
      },
      {
        goal: '100,000 different words within 1 s',
        measured: `${Math.max(...hard.map(({ time }) => time)).toFixed(0)} ms at most`,
        reached: hard.every(({ time }) => time < 1000),
      },
    ],
  };
}

const WORDS = 100_000;

function measureHard() {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['all different', listWords('a'), listWords('b')],
    ['the same words in another order', listWords('w'), shuffleWords(5, WORDS, WORDS)],
    ['300 words at random', shuffleWords(7, 300, WORDS), shuffleWords(11, 300, WORDS)],
    ['300 words at random, lines of ten', shuffleWords(7, 300, 10), shuffleWords(11, 300, 10)],
    ['5,000 words at random, one a line', shuffleWords(7, 5000, 1), shuffleWords(11, 5000, 1)],
  ];
  return pairs.map(([name, a, b]) => {
    const start = performance.now();
    const { coarse } = compareText(a, b);
    return { name, time: performance.now() - start, coarse };
  });
}

const listWords = (prefix: string): string => Array.from({ length: WORDS }, (_, i) => prefix + i).join(' ');

/** 100,000 words out of `size`, the same ones for the same seed, `perLine` on a line. */
function shuffleWords(seed: number, size: number, perLine: number): string {
  let state = seed;
  let text = '';
  for (let i = 0; i < WORDS; i++) {
    state = (state * 48271) % 2147483647;
    text += `w${state % size}${(i + 1) % perLine === 0 ? '\n' : ' '}`;
  }
  return text;
}
