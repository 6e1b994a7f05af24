import { watchOf } from '../../watch/watch-words.ts';
import { Link } from 'react-router';
import { factsOf } from '../../components/facts-of.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toText } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { ItemView } from '../../watch/item-view.tsx';
import { LensChoice } from '../../watch/lens-choice.tsx';
import { chooseLens } from '../../watch/lens.ts';
import { nameWatch } from '../../watch/watch-names.ts';
import { loadItems } from '../../watch/load-items.ts';
import { loadWatchOf } from '../../watch/load-watch.ts';
import { MachineLabel } from '../../watch/machine-label.tsx';
import { toBody } from '../../watch/watch-addresses.ts';
import type { Route } from './+types/issue';
import { SuggestedList } from './suggested-list.tsx';
import '../../styles/tracked.css';

const HEAVIEST = 3;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const reader = context.get(requestContext);
  const { facts, locale } = reader;
  const issue = facts.topics.issues.find(({ id }) => id === params.issue);
  if (!issue) throw notFound(watchOf(locale).notFound);
  const lens = chooseLens(request, reader);
  const watch = await loadWatchOf(reader, params.conference, lens);
  const ranked = watch.ranked
    .map((item) => ({ ...item, findings: item.findings.filter(({ issues }) => issues.includes(issue.id)) }))
    .filter(({ findings }) => findings.length > 0);
  return {
    watchNames: nameWatch(reader),
    lens,
    names: watch.names,
    issue: {
      name: issue.name[locale],
      definition: issue.definition[locale],
      sources: issue.sources,
      keys: factsOf(facts, params.conference, locale).topics.find(({ id }) => id === issue.id)?.texts ?? [],
      bodies: issue.bodies.flatMap((id) => {
        const body = facts.topics.bodies.find((one) => one.id === id);
        return body ? [{ id, short: body.short }] : [];
      }),
    },
    suggested: watch.issues
      .filter((one) => one.issue === issue.id)
      .map(({ proposal, why }) => ({ proposal, why: [why] })),
    ...(await loadItems(reader, params.conference, watch, ranked.slice(0, HEAVIEST))),
  };
}

export default function IssuePage({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { locale } = useWords();
  const watch = watchOf(locale);
  const { lens, issue, suggested, items } = loaderData;
  return (
    <Page
      className="watch"
      title={`${issue.name} · ${conference}`}
      kicker={watch.issue}
      heading={issue.name}
      lead={<p>{issue.definition}</p>}
    >
      <LensChoice lens={lens} />
      <div className="with-aside">
        <div>
          {items.length > 0 && (
            <section aria-labelledby="first">
              <h2 id="first">{watch.title}</h2>
              <ol className="watch-items">
                {items.map((item) => (
                  <li key={`${item.textKey} ${item.concern} ${item.direction}`}>
                    <ItemView {...loaderData} conference={conference} item={item} />
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section aria-labelledby="proposals">
            <h2 id="proposals">{watch.onIssue}</h2>
            <p>
              <MachineLabel /> {watch.proposals(suggested.length)}
            </p>
            {suggested.length === 0 && <p className="empty">{watch.onIssueNone}</p>}
            <SuggestedList conference={conference} list={suggested} />
          </section>
        </div>
        <aside aria-label={watch.sources}>
          {issue.keys.length > 0 && (
            <section>
              <h2>{watch.texts}</h2>
              <ul className="inline-list">
                {issue.keys.map((key) => (
                  <li key={key}>
                    <Link to={toText(conference, key)}>{key}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {issue.bodies.length > 0 && (
            <section>
              <h2>{watch.bodiesTitle}</h2>
              <ul className="inline-list">
                {issue.bodies.map(({ id, short }) => (
                  <li key={id}>
                    <Link to={toBody(conference, id)}>{short}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{watch.sources}</h2>
            <ul>
              {issue.sources.map(({ title, date, address }) => (
                <li key={title} lang="en">
                  {address ? <a href={address}>{title}</a> : title}
                  {date !== 'unknown' && (
                    <>
                      {', '}
                      <Day day={date} short />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </Page>
  );
}
