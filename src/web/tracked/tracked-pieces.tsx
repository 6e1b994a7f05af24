import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../catalogue/use-words.ts';
import { trackedWords } from '../catalogue/tracked-words.ts';
import { Changed } from './changed.tsx';
import type { Change, Piece } from './lines.ts';

interface Props {
  readonly pieces: readonly Piece[];
  /** Keys of the notes of this text in the order of their references: the numbers that are printed. */
  readonly notes: readonly string[];
}

/** The words of a line with their changes. */
export function TrackedPieces({ pieces, notes }: Props) {
  return groupByChange(pieces).map(({ change, move, group }, index) => {
    const words = group.map((piece, at) => <Words key={at} piece={piece} notes={notes} />);
    return (
      <Fragment key={index}>
        {change === null ? (
          words
        ) : (
          <Changed change={change} move={move} end={group[0]?.end}>
            {words}
          </Changed>
        )}
      </Fragment>
    );
  });
}

interface Group {
  readonly change: Change | null;
  readonly move: string | undefined;
  readonly group: Piece[];
}

/** One insertion in three looks is still one insertion. */
function groupByChange(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.change === piece.change && last.move === piece.move) last.group.push(piece);
    else groups.push({ change: piece.change, move: piece.move, group: [piece] });
  }
  return groups;
}

function Words({ piece, notes }: { readonly piece: Piece; readonly notes: readonly string[] }) {
  const { words } = useWords(trackedWords);
  if (piece.note !== undefined) {
    const number = notes.indexOf(piece.note) + 1;
    return (
      <sup className="note-reference">
        <a href={`#note-${number}`} id={`note-reference-${number}`}>
          <span className="aside">{words.tracked.note(number)}</span>
          <span aria-hidden="true">{number}</span>
        </a>
      </sup>
    );
  }
  let shown: ReactNode = piece.text;
  if (piece.raised) shown = <sup>{shown}</sup>;
  if (piece.lowered) shown = <sub>{shown}</sub>;
  if (piece.italic) shown = <i>{shown}</i>;
  if (piece.bold) shown = <b>{shown}</b>;
  if (piece.underline) shown = <u>{shown}</u>;
  return piece.lang || piece.rtl ? (
    <span lang={piece.lang} dir={piece.rtl ? 'rtl' : undefined}>
      {shown}
    </span>
  ) : (
    shown
  );
}
