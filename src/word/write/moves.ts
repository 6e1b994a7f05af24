import type { Block, Tracked } from '../../document/document.ts';

export type MoveEnd = 'moveFrom' | 'moveTo';

/**
 * How many pieces (runs and paragraph marks) each end of each move has. Word wants one named range around all of
 * them (ECMA-376-1 § 17.13.5.24): it opens before the first piece and closes after the last.
 */
export class Moves {
  readonly #left = new Map<string, number>();
  readonly #open = new Map<string, number>();

  constructor(blocks: readonly Block[]) {
    this.#count(blocks);
  }

  /** True for the first piece of its end: the range starts here. `id` will name the end of the range too. */
  start(end: MoveEnd, move: string, id: () => number): number | null {
    const key = `${end} ${move}`;
    if (this.#open.has(key)) return null;
    const given = id();
    this.#open.set(key, given);
    return given;
  }

  /** One piece is written: the id of the range where it was the last one. */
  finish(end: MoveEnd, move: string): number | null {
    const key = `${end} ${move}`;
    const left = (this.#left.get(key) ?? 0) - 1;
    this.#left.set(key, left);
    return left === 0 ? (this.#open.get(key) ?? null) : null;
  }

  #count(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.cells) this.#count(cell.blocks);
        continue;
      }
      for (const run of block.runs) this.#countPiece(run);
      this.#countPiece(block.mark);
    }
  }

  #countPiece(tracked: Tracked): void {
    for (const { end, move } of listMoves(tracked)) {
      const key = `${end} ${move}`;
      this.#left.set(key, (this.#left.get(key) ?? 0) + 1);
    }
  }
}

/** The ends of moves that a piece belongs to: text that arrived here by one move may leave by another. */
export function listMoves(
  tracked: Tracked,
): { end: MoveEnd; move: string; revision: 'inserted' | 'deleted' }[] {
  const list: { end: MoveEnd; move: string; revision: 'inserted' | 'deleted' }[] = [];
  if (tracked.inserted?.move !== undefined)
    list.push({ end: 'moveTo', move: tracked.inserted.move, revision: 'inserted' });
  if (tracked.deleted?.move !== undefined)
    list.push({ end: 'moveFrom', move: tracked.deleted.move, revision: 'deleted' });
  return list;
}
