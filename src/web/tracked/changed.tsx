import type { ReactNode } from 'react';
import { useWords } from '../catalogue/use-words.ts';
import { trackedWords } from '../catalogue/tracked-words.ts';
import type { Change, Piece } from './lines.ts';

interface Props {
  readonly change: Change;
  /** Name shared by the two ends of a move. */
  readonly move?: string | undefined;
  readonly end?: Piece['end'];
  readonly children: ReactNode;
}

/** Words with what was done to them: told by element, by line and sign, by colour, and in words to who listens. */
export function Changed({ change, move, end, children }: Props) {
  const { words } = useWords(trackedWords);
  const said = {
    inserted: words.tracked.inserted,
    deleted: words.tracked.deleted,
    'moved-here': words.tracked.movedHere,
    'moved-away': words.tracked.movedAway,
    withdrawn: words.tracked.deleted,
  }[change];
  const Element = change === 'inserted' || change === 'moved-here' ? 'ins' : 'del';
  return (
    <Element className={`change ${change}`} data-move={move} id={end?.id}>
      <span className="aside">{` ${said} `}</span>
      {/* The line goes under or through the words alone: through its own minus sign it would make an equals sign. */}
      <span className="words">{children}</span>
      {end && (
        <a
          className="move-link"
          href={`#${end.other}`}
          aria-label={words.tracked[change === 'moved-here' ? 'toOrigin' : 'toPlace']}
        >
          <span aria-hidden="true">{change === 'moved-here' ? '⇱' : '⇲'}</span>
        </a>
      )}
      <span className="aside">{` (${words.tracked.end}) `}</span>
    </Element>
  );
}
