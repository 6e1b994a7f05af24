import { watchOf } from '../../watch/watch-words.ts';
import { CONCERNS } from '../../../watch/finding.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { ItemView } from '../../watch/item-view.tsx';
import { LensChoice } from '../../watch/lens-choice.tsx';
import { chooseLens } from '../../watch/lens.ts';
import { nameWatch, useWatchNames } from '../../watch/watch-names.ts';
import { loadItems } from '../../watch/load-items.ts';
import { loadWatchOf } from '../../watch/load-watch.ts';
import { MachineLabel } from '../../watch/machine-label.tsx';
import type { Route } from './+types/concern';
import '../../styles/tracked.css';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const reader = context.get(requestContext);
  const concern = CONCERNS.find((one) => one === params.concern);
  if (!concern) throw notFound(watchOf(reader.locale).notFound);
  const lens = chooseLens(request, reader);
  const watch = await loadWatchOf(reader, params.conference, lens);
  const ranked = watch.ranked.filter((item) => item.concern === concern);
  return {
    watchNames: nameWatch(reader),
    concern,
    lens,
    names: watch.names,
    found: ranked.reduce((sum, { findings }) => sum + findings.length, 0),
    ...(await loadItems(reader, params.conference, watch, ranked)),
  };
}

export default function ConcernPage({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { locale } = useWords();
  const { concern, lens, found, items } = loaderData;
  const { name, about } = useWatchNames().concerns[concern];
  return (
    <Page
      className="watch"
      title={`${name} · ${conference}`}
      kicker={watchOf(locale).concern}
      heading={name}
      lead={
        <>
          <p>{about}</p>
          <p>
            <MachineLabel /> {watchOf(locale).findings(found)}
          </p>
        </>
      }
    >
      <LensChoice lens={lens} />
      {items.length === 0 && <p className="empty">{watchOf(locale).none}</p>}
      <ol className="watch-items">
        {items.map((item) => (
          <li key={`${item.textKey} ${item.direction}`}>
            <ItemView {...loaderData} level={2} conference={conference} item={item} />
          </li>
        ))}
      </ol>
    </Page>
  );
}
