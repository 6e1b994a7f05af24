import type { Bench, Result } from './bench.ts';
import type { Machine } from './measure/machine.ts';
import { renderTable } from './render-table.ts';

interface Outcome {
  readonly bench: Bench;
  readonly result: Result | null;
}

export function renderReadme(machine: Machine, outcomes: readonly Outcome[]): string {
  const head = `# Measured

Written by \`npm run bench\`; do not edit. One file of this folder is one bench; \`npm run bench -- NAME\` runs one.
Ours and the peers run in the same process and the same run: read the ratios, not the milliseconds.

${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node}
`;
  return [head, ...outcomes.map(renderOutcome)].join('\n');
}

function renderOutcome({ bench, result }: Outcome): string {
  const title = `## ${bench.title}\n\`${bench.name}\``;
  if (!result) return `${title}\n\nNot measured: what it measures on is not here.\n`;
  const goals = renderTable(
    ['goal', 'measured', 'reached'],
    result.goals.map(({ goal, measured, reached, why }) => [
      goal,
      measured,
      reached ? 'yes' : `no: ${why ?? ''}`,
    ]),
  );
  return `${title}\n\n${result.method}\n\n${goals}\n\n${renderTable(result.columns, result.rows)}\n`;
}
