import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/facts/load-watch.ts';
import { createWatch } from '../../src/watch/watch.ts';
import { describeMeasure, measure, precision, recall } from './measure.ts';
import { readParaphrases } from './read-labelled.ts';

const rows = parse(readFileSync(join(import.meta.dirname, 'paraphrases.yaml'), 'utf8')) as string[][];

/** Written to widen the rules, so this says what they still do, and nothing about texts they have not met. */
const FLOOR = 0.95;

describe('changes in other words than the rules had in mind', () => {
  const measured = measure(createWatch(loadRules()), readParaphrases(rows));

  it('are found, and little beside them', () => {
    process.stdout.write(`\nParaphrases\n${describeMeasure(measured).split('\n')[0]}\n`);
    expect(recall(measured.all)).toBeGreaterThanOrEqual(FLOOR);
    expect(precision(measured.all)).toBeGreaterThanOrEqual(FLOOR);
  });

  it('raise nothing where they only look alike', () => {
    expect(measured.wrong.filter(({ line }) => line.harmless).map(({ line }) => line.reason)).toEqual([]);
  });
});
