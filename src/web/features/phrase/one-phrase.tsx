import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { toPhrase, toProposal } from '../../components/addresses.ts';
import { Difference } from '../../components/difference.tsx';
import { FateName } from '../../components/fate-counts.tsx';
import { isolate } from '../../components/foreign.tsx';
import { writeShare } from '../../components/percent.ts';
import { StationLink } from '../../components/station-link.tsx';
import type { LoadedPhrases } from './load-phrase.ts';
import { PhraseStateName } from './phrase-state.tsx';

interface Props {
  readonly conference: string;
  readonly loaded: LoadedPhrases;
}

/** One phrase on its way: the proposal, then each version, with the paragraph and the difference. */
export function OnePhrase({ conference, loaded }: Props) {
  const { words, locale } = useWords(outcomeWords);
  const say = words.outcome;
  const { proposal, text, phrases, versions, adopted, language, n, count } = loaded;
  const [phrase] = phrases;
  if (!phrase || n === null) return null;
  const lang = language ?? undefined;
  return (
    <section aria-labelledby="way" className="one-phrase">
      <blockquote className="chosen">
        <bdi lang={lang}>{phrase.text}</bdi>
      </blockquote>
      <p className="summary">
        <FateName fate={phrase.fate} adopted={adopted} />
        {adopted && ` · ${say.fateHelp[phrase.fate]}`}
      </p>
      <h2 id="way" className="aside">
        {say.phrase.fate}
      </h2>
      <ol className="way">
        <li>
          <span className="station">{say.stations.proposal}</span>{' '}
          <Link to={`${toProposal(conference, proposal)}#${phrase.place.anchor}`}>
            {phrase.place.label === null ? proposal : `${proposal}, ${isolate(phrase.place.label)}`}
          </Link>{' '}
          <span className="quiet">{say.ops[phrase.moved ? 'move' : phrase.op]}</span>
        </li>
        {versions.map((version, at) => {
          const state = phrase.states[at]!;
          return (
            <li key={version.ref} className={`is-${state.state}`}>
              <span className="station">{say.stations[version.station]}</span>{' '}
              <StationLink
                conference={conference}
                version={version}
                language={language}
                place={state.place}
                dated
              />{' '}
              <PhraseStateName state={state} />
              {state.state === 'near' && (
                <>
                  {' '}
                  <span className="quiet">{say.likeness(writeShare(state.likeness, locale))}</span>
                  <p className="set-text">
                    <Difference segments={state.segments} language={language} />
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <nav className="phrase-steps" aria-label={say.phrases}>
        {n > 0 && (
          <Link to={toPhrase(conference, { proposal, text, phrase: n - 1 })}>{say.phrase.previous}</Link>
        )}
        <Link to={toPhrase(conference, { proposal, text })}>{say.allPhrases}</Link>
        {n + 1 < count && (
          <Link to={toPhrase(conference, { proposal, text, phrase: n + 1 })}>{say.phrase.next}</Link>
        )}
      </nav>
    </section>
  );
}
