import type { Block, Tracked } from '../document/document.ts';

/** Whether anything in these blocks is inserted or deleted, be it only a paragraph mark. */
export function hasChanges(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.kind === 'paragraph'
      ? isTracked(block.mark) || block.runs.some(isTracked)
      : block.rows.some(
          (row) => isTracked(row) || row.cells.some((cell) => isTracked(cell) || hasChanges(cell.blocks)),
        ),
  );
}

function isTracked({ inserted, deleted }: Tracked): boolean {
  return inserted !== undefined || deleted !== undefined;
}
