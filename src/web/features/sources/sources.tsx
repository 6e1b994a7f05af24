import { findFamily, findFolder } from '../../../facts/find-folder.ts';
import { listSourceProposals } from '../../../matrix/sources/source-proposal.ts';
import { buildTimeLine } from '../../../matrix/sources/time-line.ts';
import { listDocuments } from '../../../storage/document.repository.ts';
import { listCurrentProposals } from '../../../storage/proposal.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { listDeadlines } from '../../components/list-deadlines.ts';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/sources';
import { listPoints } from './list-points.ts';
import { listSources } from './list-sources.ts';
import { OrganisationsTable, OtherSources, SilentStates, StatesTable } from './source-tables.tsx';
import { TimeLineFigure } from './time-line.tsx';
import { WorldMap } from './world-map.tsx';
import '../../styles/tracked.css';
import '../../styles/sources.css';

export async function loader({ context, params: { conference } }: Route.LoaderArgs) {
  const { db, facts, locale } = context.get(requestContext);
  const [proposals, documents] = await Promise.all([
    listCurrentProposals(db, conference),
    listDocuments(db, conference),
  ]);
  const folder = findFolder(facts, conference);
  const opening = folder?.conferences.find(({ id }) => id === conference)?.start ?? null;
  const list = listSources({
    proposals: listSourceProposals(proposals, locale),
    folder,
    family: findFamily(facts, conference),
    day: opening,
    locale,
  });
  return {
    ...list,
    world: listPoints(list.states) ?? null,
    line: buildTimeLine(documents.filter(({ refused }) => refused === null)),
    deadlines: listDeadlines(facts, conference),
    opening,
  };
}

export default function Sources({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { sources } = useWords(sourcesWords).words;
  const { states, organisations, joints, others, world, line, deadlines, opening } = loaderData;
  const [active, silent] = [states.filter(isActive), states.filter((one) => !isActive(one))];
  const proposing = active.filter(({ alone, joint }) => alone + joint > 0).length;
  const cosigning = active.filter(({ cosigned }) => cosigned > 0).length;
  const bringing = organisations.filter(({ proposals }) => proposals > 0).length;
  const nothing = active.length + bringing + joints.length + others.length === 0;
  return (
    <Page
      title={`${sources.title} · ${conference}`}
      kicker={useConference().name}
      heading={sources.title}
      lead={<p>{nothing ? sources.none : sources.lead(bringing, proposing, cosigning)}</p>}
    >
      <section aria-labelledby="regions">
        <h2 id="regions">{sources.regions}</h2>
        <OrganisationsTable conference={conference} rows={organisations} />
      </section>
      <section aria-labelledby="states">
        <h2 id="states">{sources.states}</h2>
        <div className={world ? 'map-and-table' : undefined}>
          {world && <WorldMap conference={conference} world={world} />}
          {active.length > 0 && <StatesTable conference={conference} rows={active} />}
        </div>
        {silent.length > 0 && <SilentStates conference={conference} rows={silent} />}
      </section>
      {[
        { id: 'joints', title: sources.joints, rows: joints },
        { id: 'others', title: sources.others, rows: others },
      ]
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, title, rows }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <OtherSources conference={conference} rows={rows} />
          </section>
        ))}
      <TimeLineFigure line={line} deadlines={deadlines} opening={opening} />
    </Page>
  );
}

const isActive = ({ alone, joint, cosigned }: { alone: number; joint: number; cosigned: number }) =>
  alone + joint + cosigned > 0;
