import { outcomeWords } from '../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import type { Station } from '../../compare/trail/trail.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { useWords } from '../catalogue/use-words.ts';
import { toStation } from './addresses.ts';
import { Day } from './day.tsx';
import { isolate } from './foreign.tsx';

/** A version of a text, as far as a link to it needs. */
export interface StationRef {
  readonly station: Station;
  readonly ref: string;
  readonly name: string;
  readonly date: string | null;
}

interface Props {
  readonly conference: string;
  readonly version: StationRef;
  readonly language: Language | null;
  /** The paragraph, where it is one. */
  readonly place?: { readonly anchor: string; readonly label: string | null } | null;
  /** With the day. */
  readonly dated?: boolean;
}

/** "DT6", with the paragraph: a statement about a version leads to where it stands. */
export function StationLink({ conference, version, language, place, dated }: Props) {
  const { words } = useWords(outcomeWords);
  const { station, ref, date } = version;
  const name = station === 'adopted' ? words.outcome.stations.adopted : ref;
  return (
    <>
      <Link to={toStation(conference, { ...version, language }, place?.anchor)}>
        {place?.label ? `${name}, ${isolate(place.label)}` : name}
      </Link>
      {dated && date !== null && (
        <>
          {' '}
          <span className="quiet">
            (<Day day={date} short />)
          </span>
        </>
      )}
    </>
  );
}
