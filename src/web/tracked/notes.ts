import type { Note } from '../../document/document.ts';
import { makeLines } from './lines.ts';
import type { Line, Piece } from './lines.ts';

/** A note that the text refers to, with the number that is printed. */
export interface ShownNote {
  readonly key: string;
  readonly lines: readonly Line[];
}

/** Notes in the order in which these lines refer to them; those of other proposals are left out. */
export function listNotes(lines: readonly Line[], notes: Readonly<Record<string, Note>>): ShownNote[] {
  const keys = new Set<string>();
  const visit = (pieces: readonly Piece[]) => {
    for (const { note } of pieces) if (note !== undefined) keys.add(note);
  };
  const walk = (list: readonly Line[]) => {
    for (const line of list) {
      if (line.kind === 'text') visit([...line.number, ...line.pieces]);
      else for (const row of line.rows) for (const cell of row.cells) walk(cell.lines);
    }
  };
  walk(lines);
  return [...keys].flatMap((key) => {
    const note = notes[key];
    return note ? [{ key, lines: makeLines(note.blocks) }] : [];
  });
}
