import type { Block, Paragraph, Run, Tracked } from '../document/document.ts';
import { readText } from '../document/views.ts';
import { isSameSubstance } from '../compare/words/substance.ts';

/** How many stretches of text were inserted and deleted: neighbouring runs of one kind are one stretch. */
export interface ChangeCount {
  readonly insertions: number;
  readonly deletions: number;
}

/**
 * What a reader would count: new letters of moved paragraphs and the place and date of the conference are no changes
 * (`substance.ts`), and a passage that moved was neither inserted nor deleted.
 */
export function countChanges(blocks: readonly Block[]): ChangeCount {
  let [insertions, deletions] = [0, 0];
  const visit = (block: Block): void => {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(visit);
      return;
    }
    if (isSameSubstance(readText(block.runs, 'before'), readText(block.runs, 'after'))) return;
    const runs = skipNumber(block);
    insertions += countStretches(runs, 'inserted');
    deletions += countStretches(runs, 'deleted');
  };
  blocks.forEach(visit);
  return { insertions, deletions };
}

/** Word splits one insertion into many runs, at every spelling mark and every saved session. */
function countStretches(runs: readonly Run[], kind: keyof Tracked): number {
  let [count, open] = [0, false];
  for (const run of runs) {
    if (run.text === '') continue;
    const tracked = run[kind];
    const changed = tracked !== undefined && tracked.move === undefined;
    if (changed && !open) count++;
    open = changed;
  }
  return count;
}

/** Longer than "a bis)" in any script; a tab further on is one of the text. */
const LONGEST_NUMBER = 24;

/** The runs after the typed number: from the last tab that ends an old or a new letter. */
function skipNumber({ runs }: Paragraph): readonly Run[] {
  let [length, from] = [0, 0];
  for (const [at, { text }] of runs.entries()) {
    const tab = text.indexOf('\t');
    length += tab === -1 ? text.length : tab;
    if (length > LONGEST_NUMBER) break;
    if (tab === -1) continue;
    if (text.length > tab + 1) return [{ ...runs[at]!, text: text.slice(tab + 1) }, ...runs.slice(at + 1)];
    from = at + 1;
  }
  return runs.slice(from);
}
