import type { Segment } from '../../src/compare/difference/segment.ts';
import type { Block, Document, Tracked } from '../../src/document/document.ts';
import { stands } from '../../src/document/views.ts';

/**
 * What the authors of a Word file marked, as segments over the whole body: "-" for deleted and moved away, "+" for
 * inserted and moved in; a paragraph mark is a line end. What one author inserted and another deleted is in neither text.
 */
export function readRedline({ blocks }: Pick<Document, 'blocks'>): Segment[] {
  const segments: Segment[] = [];
  const push = (text: string, tracked: readonly Tracked[]): void => {
    const before = tracked.every((one) => stands(one, 'before'));
    const after = tracked.every((one) => stands(one, 'after'));
    if (text === '' || (!before && !after)) return;
    const op = before && after ? '=' : before ? '-' : '+';
    const last = segments.at(-1);
    if (last?.op === op) segments[segments.length - 1] = { op, text: last.text + text };
    else segments.push({ op, text });
  };
  const walk = (list: readonly Block[], around: readonly Tracked[]): void => {
    for (const block of list) {
      if (block.kind === 'paragraph') {
        for (const run of block.runs) push(run.text, [...around, run]);
        push('\n', [...around, block.mark]);
        continue;
      }
      for (const row of block.rows) for (const cell of row.cells) walk(cell.blocks, [...around, row, cell]);
    }
  };
  walk(blocks, []);
  return segments;
}
