import { Link } from 'react-router';
import type { ConferenceOverview } from '../../storage/conference.repository.ts';
import { useWords } from '../catalogue/use-words.ts';
import { homeWords } from '../catalogue/home-words.ts';

import { nameConference } from './conference-name.ts';
import type { NamedConference } from './conference-name.ts';
import { Days } from './day.tsx';

export interface CardFacts {
  readonly named: NamedConference;
  readonly place: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

interface Props {
  readonly conference: Pick<ConferenceOverview, 'id' | 'sample' | 'documents' | 'proposals'>;
  readonly facts: CardFacts;
}

/** A conference in a list of several. */
export function ConferenceCard({ conference, facts }: Props) {
  const { words } = useWords(homeWords);
  return (
    <li className="card">
      <h3>
        <Link to={`/${conference.id}`} prefetch="intent">
          {nameConference(facts.named, words)}
        </Link>{' '}
        {conference.sample && <span className="tag sample">{words.sample.label}</span>}
      </h3>
      {facts.start && facts.end && (
        <p className="quiet">
          <Days start={facts.start} end={facts.end} />
          {facts.place && ` · ${words.places[facts.place] ?? facts.place}`}
        </p>
      )}
      <p>
        {words.counts.documents(conference.documents)} · {words.counts.proposals(conference.proposals)}
      </p>
      <p>
        <Link className="button" to={`/${conference.id}/matrix`} prefetch="intent">
          {words.home.open}
        </Link>
      </p>
    </li>
  );
}
