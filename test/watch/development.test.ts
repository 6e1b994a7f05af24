import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/facts/load-watch.ts';
import { createWatch } from '../../src/watch/watch.ts';
import { describeMeasure, measure, precision, recall } from './measure.ts';
import { readLabelled, toProposedChange } from './read-labelled.ts';

/** Rules are tuned on this half, so it says whether they still do what they did, and not how good they are. */
const FLOOR = 0.92;

describe('the development half of the labelled set', () => {
  const watch = createWatch(loadRules());
  const lines = readLabelled('development');
  const measured = measure(watch, lines);

  it('is judged no worse than before', () => {
    process.stdout.write(`\nDevelopment half\n${describeMeasure(measured)}\n`);
    expect(precision(measured.all)).toBeGreaterThanOrEqual(FLOOR);
    expect(recall(measured.all)).toBeGreaterThanOrEqual(FLOOR);
  });

  it('is quoted word for word, and from changed words alone', () => {
    for (const line of lines) {
      const change = toProposedChange(line);
      for (const { quote, paragraph, range, change: kind } of watch.judge(change)) {
        if (paragraph === null || range === null) {
          expect(line.title).toContain(quote);
          continue;
        }
        const passage = change.passages[paragraph]!;
        const side = kind === 'inserted' ? passage.after : passage.before;
        expect(side?.slice(range.start, range.end)).toBe(quote);
        const op = kind === 'inserted' ? '+' : '-';
        expect(passage.segments.some((segment) => segment.op === op && segment.text.includes(quote))).toBe(
          true,
        );
      }
    }
  });

  it('raises nothing where nothing changes', () => {
    const unchanged = lines.flatMap((line) =>
      typeof line.before === 'string' ? [{ ...line, after: line.before }] : [],
    );
    expect(unchanged.flatMap((line) => watch.judge(toProposedChange(line)))).toEqual([]);
  });
});
