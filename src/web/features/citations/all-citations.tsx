import { Link } from 'react-router';
import { listCitationsIn } from '../../../storage/citation.repository.ts';
import { listCurrentProposals } from '../../../storage/proposal.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { citationsWords } from '../../catalogue/citations-words.ts';
import { toProposal } from '../../components/addresses.ts';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/all-citations';
import { byKey, createArranger, joinUpdates, nameCiting, pickVersions } from './arrange-citations.ts';
import { CitationLine, CitedName, CitingName } from './citation-line.tsx';
import { loadKnownTexts } from './known-texts.ts';
import '../../styles/tracked.css';
import '../../styles/citations.css';

export async function loader({ context, params: { conference } }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const { db, locale } = request;
  const [known, stored, proposals] = await Promise.all([
    loadKnownTexts(request, conference),
    listCitationsIn(db, conference),
    listCurrentProposals(db, conference),
  ]);
  const arrange = createArranger(known, conference);
  const picked = pickVersions(stored, locale);
  const shown = joinUpdates(picked.map(arrange)).sort(byKey);
  const suppressions = Map.groupBy(
    proposals.filter(({ action }) => action === 'SUP'),
    ({ textKey }) => textKey,
  );
  return {
    total: shown.length,
    outdated: shown.filter(
      ({ citing, side, state }) =>
        state === 'outdated' && (citing.kind === 'text' ? citing.status === 'in-force' : side === 'after'),
    ),
    stranded: [...suppressions].map(([key, list]) => ({
      key,
      here: known.texts.some((text) => text.key === key && text.conference === conference)
        ? conference
        : null,
      proposals: [...new Set(list.map(({ number }) => number))],
      citations: picked
        .filter(
          ({ key: named, family, citingKey, citing, side }) =>
            named === key &&
            family === known.familyOf(conference) &&
            citingKey !== key &&
            (citing.kind === 'text' ? citing.status === 'in-force' : side === 'after'),
        )
        .map(arrange),
    })),
  };
}

export default function AllCitations({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(citationsWords);
  const { total, outdated, stranded } = loaderData;
  const say = words.citations;
  return (
    <Page
      className="citations"
      title={`${say.title} · ${conference}`}
      kicker={useConference().name}
      heading={say.title}
      lead={<p>{say.lead(total)}</p>}
    >
      <section aria-labelledby="stranded">
        <h2 id="stranded">{say.strandedTitle}</h2>
        {stranded.length === 0 && <p className="quiet">{say.strandedNothing}</p>}
        {stranded.map(({ key, here, proposals, citations }) => (
          <div key={key}>
            <h3>
              <CitedName citation={{ key, here }} />
            </h3>
            <p>
              {say.suppressedBy}{' '}
              {proposals.map((number, index) => (
                <span key={number}>
                  {index > 0 && ', '}
                  <Link to={toProposal(conference, number)}>{number}</Link>
                </span>
              ))}
              . {say.stranded(citations.length)}
            </p>
            {citations.length > 0 && (
              <ul className="citation-list">
                {citations.map((citation, index) => (
                  <CitationLine key={index} citation={citation} without="cited" />
                ))}
              </ul>
            )}
          </div>
        ))}
      </section>
      <section aria-labelledby="outdated">
        <h2 id="outdated">{say.outdatedTitle}</h2>
        {outdated.length === 0 && <p className="quiet">{say.outdatedNothing}</p>}
        {[...Map.groupBy(outdated, nameCiting)].map(([citing, list]) => (
          <div key={citing}>
            <h3>
              <CitingName citation={list[0]!} />
            </h3>
            <ul className="citation-list">
              {list.map((citation, index) => (
                <CitationLine key={index} citation={citation} without="citing" />
              ))}
            </ul>
          </div>
        ))}
      </section>
      <p className="quiet">{say.how}</p>
    </Page>
  );
}
