import { Link } from 'react-router';
import type { Concern, Direction } from '../../watch/finding.ts';
import type { ShownLens } from './lens.ts';
import { toConcern } from './watch-addresses.ts';
import { useWatchNames } from './watch-names.ts';

interface Props {
  readonly conference: string;
  readonly concern: Concern;
  readonly direction: Direction;
  readonly lens: ShownLens;
}

/** The area of concern, and under a lens that judges which way it goes: in words, not by colour alone. */
export function ConcernName({ conference, concern, direction, lens }: Props) {
  const { concerns } = useWatchNames();
  return (
    <>
      <Link to={toConcern(conference, concern)}>{concerns[concern].name}</Link>
      {lens.judges && (
        <>
          {' '}
          <span className={`tag way ${direction}`}>
            <span aria-hidden="true">{direction === 'against' ? '▼' : '▲'}</span> {lens.directions[direction]}
          </span>
        </>
      )}
    </>
  );
}
