import { watchOf } from '../../watch/watch-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { loadWatchOf } from '../../watch/load-watch.ts';
import { MachineLabel } from '../../watch/machine-label.tsx';
import { toBody, toIssue } from '../../watch/watch-addresses.ts';
import type { Route } from './+types/body';
import { SuggestedList } from './suggested-list.tsx';
import '../../styles/tracked.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  const reader = context.get(requestContext);
  const { facts, locale } = reader;
  const { bodies, issues } = facts.topics;
  const body = bodies.find(({ id }) => id === params.body);
  if (!body) throw notFound(watchOf(locale).notFound);
  const watch = await loadWatchOf(reader, params.conference, { judges: false });
  // What touches the whole touches its parts: the five registries share one work.
  const ids = [body.id, ...(body.within === null ? [] : [body.within])];
  const byProposal = Map.groupBy(
    watch.bodies.filter((one) => ids.includes(one.body)),
    ({ proposalId }) => proposalId,
  );
  const parent = bodies.find(({ id }) => id === body.within);
  return {
    body: {
      name: body.name[locale],
      short: body.short,
      remit: body.remit[locale],
      home: body.home,
      documents: body.documents.map(({ id, title, year, source }) => ({ id, title, year, source })),
    },
    parent: parent ? { id: parent.id, short: parent.short } : null,
    issues: body.issues.map((id) => ({
      id,
      name: issues.find((one) => one.id === id)?.name[locale] ?? id,
    })),
    suggested: [...byProposal.values()].map((list) => ({
      proposal: list[0]!.proposal,
      why: [...new Set(list.map(({ why }) => why))],
    })),
  };
}

export default function BodyPage({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { locale } = useWords();
  const watch = watchOf(locale);
  const { body, parent, issues, suggested } = loaderData;
  return (
    <Page
      className="watch"
      title={`${body.short} · ${conference}`}
      kicker={watch.body}
      heading={body.name}
      lead={
        <p>
          {body.remit} <a href={body.home}>{watch.home}</a>
        </p>
      }
    >
      <div className="with-aside">
        <section aria-labelledby="touched">
          <h2 id="touched">{watch.touched}</h2>
          <p>
            <MachineLabel /> {watch.proposals(suggested.length)}
          </p>
          {suggested.length === 0 && <p className="empty">{watch.touchedNone}</p>}
          <SuggestedList conference={conference} list={suggested} />
        </section>
        <aside aria-label={watch.documents}>
          {parent && (
            <p>
              <Link to={toBody(conference, parent.id)}>{watch.within(parent.short)}</Link>
            </p>
          )}
          {body.documents.length > 0 && (
            <section>
              <h2>{watch.documents}</h2>
              <ul className="documents-of-body">
                {body.documents.map(({ id, title, year, source }) => (
                  <li key={id} lang="en">
                    <a href={source}>{id}</a> {title !== id && title}{' '}
                    <span className="quiet">({year ?? watch.living})</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{watch.issuesTitle}</h2>
            <ul>
              {issues.map(({ id, name }) => (
                <li key={id}>
                  <Link to={toIssue(conference, id)}>{name}</Link>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </Page>
  );
}
