import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../catalogue/use-words.ts';
import type { Change, Piece } from './lines.ts';

interface Props {
  readonly pieces: readonly Piece[];
  /** Keys of the notes of this text in the order of their references: the numbers that are printed. */
  readonly notes: readonly string[];
}

/** Words with their changes: told by element, by line and sign, by colour, and in words to who listens. */
export function TrackedPieces({ pieces, notes }: Props) {
  return groupByChange(pieces).map(({ change, move, group }, index) => {
    const words = group.map((piece, at) => <Words key={at} piece={piece} notes={notes} />);
    return (
      <Fragment key={index}>
        {change === null ? (
          words
        ) : (
          <Changed change={change} move={move}>
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

interface ChangedProps {
  readonly change: Change;
  readonly move: string | undefined;
  readonly children: ReactNode;
}

function Changed({ change, move, children }: ChangedProps) {
  const { words } = useWords();
  const said = {
    inserted: words.tracked.inserted,
    deleted: words.tracked.deleted,
    'moved-here': words.tracked.movedHere,
    'moved-away': words.tracked.movedAway,
    withdrawn: words.tracked.deleted,
  }[change];
  const Element = change === 'inserted' || change === 'moved-here' ? 'ins' : 'del';
  return (
    <Element className={`change ${change}`} data-move={move}>
      <span className="aside">{` ${said} `}</span>
      {children}
      <span className="aside">{` (${words.tracked.end}) `}</span>
    </Element>
  );
}

function Words({ piece, notes }: { readonly piece: Piece; readonly notes: readonly string[] }) {
  const { words } = useWords();
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
