import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/facts/load-watch.ts';
import { createWatch } from '../../src/watch/watch.ts';

import { readParaphrases, toProposedChange } from './read-labelled.ts';

const rows = parse(readFileSync(join(import.meta.dirname, 'paraphrases.yaml'), 'utf8')) as string[][];

describe('changes in other words than the rules had in mind', () => {
  const watch = createWatch(loadRules());

  it.each(readParaphrases(rows).map((line) => [line.reason, line] as const))('%s', (_, line) => {
    const found = watch
      .judge(toProposedChange(line))
      .map(({ concern, direction }) => `${concern} ${direction}`);
    const expected = line.labels.map(({ concern, direction }) => `${concern} ${direction}`);
    expect(found).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(found).toEqual([]);
  });
});
