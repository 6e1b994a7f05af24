import { watchOf } from '../../watch/watch-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { countValues } from '../../watch/count-values.ts';
import { ItemView } from '../../watch/item-view.tsx';
import { LensChoice } from '../../watch/lens-choice.tsx';
import { chooseLens } from '../../watch/lens.ts';
import { nameWatch } from '../../watch/watch-names.ts';
import { loadItems } from '../../watch/load-items.ts';
import { loadWatchOf } from '../../watch/load-watch.ts';
import { MachineLabel } from '../../watch/machine-label.tsx';
import { WatchIndex } from '../../watch/watch-index.tsx';
import type { Route } from './+types/first';
import { FilterForm } from './filter-form.tsx';
import { keeps, readFilter } from './filter.ts';
import '../../styles/tracked.css';
import '../../styles/matrix.css';
import '../../styles/matrix-filter.css';

/** Worth a call to the capital; then as many again as one reads in ten minutes. */
const FIRST = 5;
const MOST = 40;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const reader = context.get(requestContext);
  const { conference } = params;
  const lens = chooseLens(request, reader);
  const filter = readFilter(new URL(request.url).searchParams);
  const watch = await loadWatchOf(reader, conference, lens);
  const ranked = watch.ranked
    .map((item) => ({ ...item, findings: item.findings.filter((one) => keeps(filter, one)) }))
    .filter(({ findings }) => findings.length > 0);
  return {
    watchNames: nameWatch(reader),
    lens,
    filter,
    all: watch.findings.length,
    proposals: watch.proposals.length,
    left: Math.max(0, ranked.length - MOST),
    names: watch.names,
    ...(await loadItems(reader, conference, watch, ranked.slice(0, MOST))),
    ...countValues(watch, {
      concerns: reader.facts.watch.concerns,
      topics: reader.facts.topics,
      locale: reader.locale,
      conference,
    }),
  };
}

export default function First({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { locale } = useWords();
  const watch = watchOf(locale);
  const { lens, all, proposals, items, concerns, issues, bodies } = loaderData;
  const parts = [
    { id: 'five', title: watch.firstFive, list: items.slice(0, FIRST) },
    { id: 'further', title: watch.further, list: items.slice(FIRST) },
  ];
  return (
    <Page
      className="watch"
      title={`${watch.title} · ${conference}`}
      kicker={useConference().name}
      heading={watch.title}
      lead={
        <p>
          <MachineLabel /> {watch.lead(proposals, all)} <Link to="/codebook">{watch.codebook}</Link>
        </p>
      }
    >
      {all === 0 ? (
        <p className="empty">{watch.none}</p>
      ) : (
        <>
          <LensChoice lens={lens} />
          <FilterForm {...loaderData} />
          <div className="with-aside">
            <div>
              {items.length === 0 && <p className="empty">{watch.noneFiltered}</p>}
              {parts.map(
                ({ id, title, list }) =>
                  list.length > 0 && (
                    <section key={id} aria-labelledby={id}>
                      <h2 id={id}>{title}</h2>
                      <ol className="watch-items">
                        {list.map((item) => (
                          <li key={`${item.textKey} ${item.concern} ${item.direction}`}>
                            <ItemView {...loaderData} conference={conference} item={item} />
                          </li>
                        ))}
                      </ol>
                    </section>
                  ),
              )}
            </div>
            <aside aria-label={watch.suggested}>
              <WatchIndex title={watch.concernsTitle} list={concerns} />
              <WatchIndex title={watch.issuesTitle} list={issues} />
              <WatchIndex title={watch.bodiesTitle} list={bodies} />
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}
