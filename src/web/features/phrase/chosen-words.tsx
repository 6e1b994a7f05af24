import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { toProposal, toText } from '../../components/addresses.ts';
import { Difference } from '../../components/difference.tsx';
import { isolate } from '../../components/foreign.tsx';
import { writeShare } from '../../components/percent.ts';
import { StationLink } from '../../components/station-link.tsx';
import type { LoadedWords, WordsIn } from './load-phrase.ts';
import { PhraseStateName } from './phrase-state.tsx';

interface Props {
  readonly conference: string;
  readonly loaded: LoadedWords;
}

/** Words that a reader chose, through everything that is here of a text. */
export function ChosenWords({ conference, loaded: { words: chosen, found, language } }: Props) {
  const { words, locale } = useWords(outcomeWords);
  const say = words.outcome;
  const shown = found.filter(({ station, found: { state } }) => station !== 'proposal' || state !== 'out');
  const isNowhere = found.every(({ found: { state } }) => state === 'out');
  const isOld = found.some(({ station, found: { state } }) => station === 'in-force' && state === 'in');
  return (
    <section aria-labelledby="way" className="one-phrase">
      <blockquote className="chosen">
        <bdi lang={language ?? undefined}>{chosen}</bdi>
      </blockquote>
      {(isNowhere || isOld) && (
        <p className="notice">{isNowhere ? say.phrase.nowhere : say.phrase.already}</p>
      )}
      <h2 id="way" className="aside">
        {say.phrase.where}
      </h2>
      <ol className="way">
        {shown.map((one) => (
          <li key={`${one.station} ${one.ref}`} className={`is-${one.found.state}`}>
            <span className="station">{say.stations[one.station]}</span>{' '}
            <Places conference={conference} one={one} language={language} />{' '}
            <PhraseStateName state={one.found} />
            {one.found.state === 'near' && (
              <>
                {' '}
                <span className="quiet">{say.likeness(writeShare(one.found.likeness, locale))}</span>
                <p className="set-text">
                  <Difference segments={one.found.segments} language={language} />
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Places({
  conference,
  one,
  language,
}: {
  readonly conference: string;
  readonly one: WordsIn;
  readonly language: LoadedWords['language'];
}) {
  const places = one.places.length > 0 ? one.places : [null];
  return places.map((place, at) => (
    <span key={at}>
      {at > 0 && ', '}
      {one.station === 'proposal' || one.station === 'in-force' ? (
        <Link
          to={`${one.station === 'proposal' ? toProposal(conference, one.ref) : toText(conference, one.ref)}${place ? `#${place.anchor}` : ''}`}
        >
          {place?.label ? `${one.ref}, ${isolate(place.label)}` : one.ref}
        </Link>
      ) : (
        <StationLink
          conference={conference}
          version={{ ...one, station: one.station }}
          language={language}
          place={place}
          dated={at === 0}
        />
      )}
    </span>
  ));
}
