import type { Side } from '../../document/views.ts';
import type { Change, Line, Piece, TableCell, TableRow, TextLine } from './lines.ts';

const ABSENT: Readonly<Record<Side, readonly (Change | null)[]>> = {
  before: ['inserted', 'moved-here', 'withdrawn'],
  after: ['deleted', 'moved-away', 'withdrawn'],
};

/** The lines of one side alone, without a mark of change: paragraphs flow together as Word joins them. */
export function takeSide(lines: readonly Line[], side: Side): Line[] {
  const taken: Line[] = [];
  let open: TextLine | null = null;
  const close = () => {
    if (open && hasText(open)) taken.push(open);
    open = null;
  };
  for (const line of lines) {
    if (line.kind === 'table') {
      close();
      const rows = line.rows.filter((row) => stands(row.change, side)).map((row) => takeRow(row, side));
      if (rows.length > 0) taken.push({ ...line, rows, changed: false });
      continue;
    }
    const cleaned = cleanLine(line, side);
    // Of a joined paragraph the last part lends the role, the first part its number.
    const whole: TextLine = open ? join(open, cleaned) : cleaned;
    if (endStands(line, side)) {
      open = null;
      if (hasText(whole) || isEmptyHere(line, side)) taken.push(whole);
    } else open = whole;
  }
  close();
  return taken;
}

/** A line with the words of one side, their changes still marked: half of a comparison. */
export function takeLine(line: Line, side: Side): Line {
  if (line.kind === 'text') {
    const keep = (pieces: readonly Piece[]) => pieces.filter(({ change }) => stands(change, side));
    return { ...line, number: keep(line.number), pieces: keep(line.pieces) };
  }
  const rows = line.rows
    .filter((row) => stands(row.change, side))
    .map((row) => ({
      ...row,
      cells: row.cells
        .filter((cell) => stands(cell.change, side))
        .map((cell) => ({ ...cell, lines: cell.lines.map((inner) => takeLine(inner, side)) })),
    }));
  return { ...line, rows };
}

/** Pieces of one side, without their marks of change. */
export function takePieces(pieces: readonly Piece[], side: Side): Piece[] {
  return pieces.filter(({ change }) => stands(change, side)).map((piece) => ({ ...piece, change: null }));
}

export function stands(change: Change | null, side: Side): boolean {
  return !ABSENT[side].includes(change);
}

function cleanLine(line: TextLine, side: Side): TextLine {
  return {
    ...line,
    number: takePieces(line.number, side),
    pieces: takePieces(line.pieces, side),
    change: null,
    changed: false,
    mark: null,
  };
}

function endStands(line: TextLine, side: Side): boolean {
  if (line.mark === 'joined') return side === 'before';
  if (line.mark === 'parted') return side === 'after';
  return stands(line.change, side);
}

const hasText = ({ number, pieces }: TextLine) => number.length > 0 || pieces.length > 0;

/** An empty paragraph that both sides have keeps its place between its neighbours. */
const isEmptyHere = (line: TextLine, side: Side) => !hasText(line) && stands(line.change, side);

function join(first: TextLine, second: TextLine): TextLine {
  return {
    ...second,
    number: first.number.length > 0 ? first.number : second.number,
    pieces: [
      ...first.pieces,
      ...(first.number.length > 0 || first.pieces.length > 0 ? second.number : []),
      ...second.pieces,
    ],
  };
}

function takeRow(row: TableRow, side: Side): TableRow {
  const cells = row.cells.filter((cell) => stands(cell.change, side)).map((cell) => takeCell(cell, side));
  return { change: null, cells };
}

function takeCell(cell: TableCell, side: Side): TableCell {
  return { ...cell, change: null, lines: takeSide(cell.lines, side) };
}
