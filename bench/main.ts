/**
 * Measures speed and quality against peers, in one run on one machine, so that the ratios mean something.
 * `npm run bench` runs all and writes results.json and README.md; `npm run bench -- NAME…` runs some and only prints.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Result } from './bench.ts';
import { describeMachine } from './measure/machine.ts';
import { renderReadme } from './render-readme.ts';
import { renderTable } from './render-table.ts';

const BENCHES: readonly (() => Promise<{ readonly bench: Bench }>)[] = [
  () => import('./compare-quality.ts'),
  () => import('./compare-speed.ts'),
  () => import('./consolidate-speed.ts'),
  () => import('./reading-speed.ts'),
  () => import('./large-document.ts'),
  () => import('./import-speed.ts'),
  () => import('./search.ts'),
  () => import('./matrix-page.ts'),
  () => import('./matrix-browser.ts'),
  () => import('./watch-speed.ts'),
];

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const outcomes: { readonly bench: Bench; readonly result: Result | null }[] = [];
for (const load of BENCHES) {
  const { bench } = await load();
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  process.stdout.write(`\n— ${bench.title} (${bench.name})\n`);
  const result = await bench.run();
  outcomes.push({ bench, result });
  if (!result) {
    process.stdout.write('Not measured: what it measures on is not here.\n');
    continue;
  }
  process.stdout.write(`${renderTable(result.columns, result.rows)}\n`);
  for (const { goal, measured, reached, why } of result.goals)
    process.stdout.write(
      `${reached ? 'reached' : 'MISSED '}  ${goal}: ${measured}${why ? ` (${why})` : ''}\n`,
    );
}

if (wanted.length > 0 && outcomes.length === 0) {
  const names = await Promise.all(BENCHES.map(async (load) => (await load()).bench.name));
  process.stderr.write(`There is no such bench. They are: ${names.join(', ')}.\n`);
  process.exitCode = 2;
} else if (wanted.length === 0) {
  const machine = describeMachine();
  const results = Object.fromEntries(outcomes.map(({ bench, result }) => [bench.name, result]));
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`);
  writeFileSync(join(folder, 'README.md'), renderReadme(machine, outcomes));
  process.stdout.write('\nWritten: bench/results.json, bench/README.md\n');
}
