import type { Block, Run, Tracked } from '../document/document.ts';

/** How many stretches of text were inserted and deleted: neighbouring runs of one kind are one stretch. */
export interface ChangeCount {
  readonly insertions: number;
  readonly deletions: number;
}

export function countChanges(blocks: readonly Block[]): ChangeCount {
  let [insertions, deletions] = [0, 0];
  const visit = (block: Block): void => {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(visit);
      return;
    }
    insertions += countStretches(block.runs, 'inserted');
    deletions += countStretches(block.runs, 'deleted');
  };
  blocks.forEach(visit);
  return { insertions, deletions };
}

/** Word splits one insertion into many runs, at every spelling mark and every saved session. */
function countStretches(runs: readonly Run[], kind: keyof Tracked): number {
  let [count, open] = [0, false];
  for (const run of runs) {
    if (run.text === '') continue;
    const changed = run[kind] !== undefined;
    if (changed && !open) count++;
    open = changed;
  }
  return count;
}
