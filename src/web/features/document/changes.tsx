import { Link } from 'react-router';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { changesWords } from '../../catalogue/changes-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { nameVersion, toDocument, toDocumentChanges } from '../../components/addresses.ts';
import { Choices } from '../../components/choices.tsx';
import { Day } from '../../components/day.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { ChangeWalk } from '../../tracked/change-walk.tsx';
import { TrackedLegend } from '../../tracked/tracked-legend.tsx';
import type { Route } from './+types/changes';
import { ChangesSummary } from './changes-summary.tsx';
import { loadChanges } from './load-changes.ts';
import { ProposalChange } from './proposal-change.tsx';
import { SetDifference } from './set-difference.tsx';
import '../../styles/tracked.css';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const found = await loadChanges(request, params.conference, params.document, url.searchParams);
  if (!found) throw notFound(getCatalogue(request.locale, documentWords).document.notFound);
  return found;
}

export default function Changes({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words, formats } = useWords(changesWords, proposalWords);
  const { newer, older, earlier, difference, partial, whole, names } = loaderData;
  const name = nameVersion(newer);
  const to = (extent: 'changed' | 'whole') => {
    const params = new URLSearchParams();
    if (older) params.set('from', nameVersion(older));
    if (newer.language) params.set('in', newer.language);
    if (extent === 'whole') params.set('show', extent);
    return `?${params}`;
  };
  return (
    <Page
      className="document-changes"
      title={`${words.changes.title(name)} · ${conference}`}
      kicker={words.changes.kicker}
      heading={<Link to={toDocument(conference, newer)}>{name}</Link>}
      lead={
        older && (
          <p>
            {words.changes.since(nameVersion(older))} · <Day day={older.date} /> → <Day day={newer.date} />
          </p>
        )
      }
    >
      {!older && <p className="empty">{words.changes.none}</p>}
      {older && !difference && (
        <p className="notice">
          {words.changes.languages(
            formats.language(older.language ?? '—'),
            formats.language(newer.language ?? '—'),
          )}
        </p>
      )}
      {earlier.length > 1 && (
        <div className="toolbar">
          <Choices
            label={words.changes.from}
            choices={earlier.map((one) => ({
              label: words.changes.since(nameVersion(one)),
              to: toDocumentChanges(conference, newer, one),
              chosen: one.id === older?.id,
            }))}
          />
        </div>
      )}
      {older && difference && (
        <>
          <ChangesSummary difference={difference} older={older} newer={newer} partial={partial} />
          <ChangeWalk
            label={words.changes.kicker}
            head={
              <div className="toolbar">
                <Choices
                  label={words.changes.extent}
                  choices={(['changed', 'whole'] as const).map((extent) => ({
                    label: words.proposal.extents[extent],
                    to: to(extent),
                    chosen: (extent === 'whole') === whole,
                  }))}
                />
                <TrackedLegend />
              </div>
            }
          >
            {difference.introduction.length > 0 && (
              <section aria-labelledby="introduction">
                <h2 id="introduction">{words.changes.introduction}</h2>
                <SetDifference
                  parts={difference.introduction}
                  language={newer.language}
                  whole={to('whole')}
                />
              </section>
            )}
            {difference.proposals.map((one) => (
              <ProposalChange
                key={`${one.fate} ${one.proposal.id}`}
                conference={conference}
                change={one}
                whole={to('whole')}
                names={names}
              />
            ))}
          </ChangeWalk>
        </>
      )}
    </Page>
  );
}
