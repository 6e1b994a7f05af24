import type { Line } from './lines.ts';

/** Indexes of the changed paragraphs in reading order: what "next change" walks through. */
export function listChanged(lines: readonly Line[]): number[] {
  return lines.flatMap((line) => {
    if (line.kind === 'text') return line.changed ? [line.index] : [];
    return line.rows.flatMap((row) => row.cells.flatMap((cell) => listChanged(cell.lines)));
  });
}
