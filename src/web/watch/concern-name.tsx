import { watchOf } from './watch-words.ts';
import { Link } from 'react-router';
import type { Concern, Direction } from '../../watch/finding.ts';
import { useWords } from '../catalogue/use-words.ts';
import type { LensId } from './lens.ts';
import { toConcern } from './watch-addresses.ts';

interface Props {
  readonly conference: string;
  readonly concern: Concern;
  readonly direction: Direction;
  readonly lens: LensId;
}

/** The area of concern, and under a lens that judges which way it goes: in words, not by colour alone. */
export function ConcernName({ conference, concern, direction, lens }: Props) {
  const { locale } = useWords();
  const way = watchOf(locale).directionsOf[lens][direction];
  return (
    <>
      <Link to={toConcern(conference, concern)}>{watchOf(locale).concerns[concern]}</Link>
      {way !== '' && (
        <>
          {' '}
          <span className={`tag way ${direction}`}>
            <span aria-hidden="true">{direction === 'against' ? '▼' : '▲'}</span> {way}
          </span>
        </>
      )}
    </>
  );
}
