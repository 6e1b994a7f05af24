import type { Line, Piece } from './lines.ts';
import { listTextLines } from './summary.ts';

type End = 'from' | 'to';

const ENDS: Readonly<Partial<Record<NonNullable<Piece['change']>, End>>> = {
  'moved-away': 'from',
  'moved-here': 'to',
};

/** Gives the first words of each end of a move an address, and that of the other end; moves with one end have none. */
export function linkMoves(lines: readonly Line[]): Line[] {
  const ends = new Map<string, Set<End>>();
  for (const { number, pieces } of listTextLines(lines))
    for (const { move, change } of [...number, ...pieces]) {
      const end = change && ENDS[change];
      if (move !== undefined && end) ends.set(move, new Set([...(ends.get(move) ?? []), end]));
    }
  // Word names moves as it likes ("move123 & more"): addresses count them.
  const whole = [...ends].flatMap(([move, both]) => (both.size === 2 ? [move] : []));
  const taken = new Set<string>();
  const link = (piece: Piece): Piece => {
    const end = piece.change && ENDS[piece.change];
    const place = piece.move === undefined || !end ? -1 : whole.indexOf(piece.move);
    const id = `move-${place + 1}-${end}`;
    if (place === -1 || taken.has(id)) return piece;
    taken.add(id);
    return { ...piece, end: { id, other: `move-${place + 1}-${end === 'from' ? 'to' : 'from'}` } };
  };
  const walk = (line: Line): Line =>
    line.kind === 'text'
      ? { ...line, number: line.number.map(link), pieces: line.pieces.map(link) }
      : {
          ...line,
          rows: line.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(walk) })),
          })),
        };
  return lines.map(walk);
}
