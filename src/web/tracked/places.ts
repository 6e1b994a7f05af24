import type { Line } from './lines.ts';
import type { Place } from './tracked-text.tsx';

/** By index of paragraph: name and address of each paragraph of a text. */
export function listPlaces(lines: readonly Line[]): Record<number, Place> {
  const places: Record<number, Place> = {};
  let n = 0;
  const visit = (list: readonly Line[]) => {
    for (const line of list) {
      if (line.kind === 'table') for (const row of line.rows) for (const cell of row.cells) visit(cell.lines);
      else places[line.index] = { anchor: `p${++n}`, label: null };
    }
  };
  visit(lines);
  return places;
}
