import { Link } from 'react-router';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { listCurrentProposals } from '../../../storage/proposal.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toSource } from '../../components/addresses.ts';
import { factsOf } from '../../components/facts-of.ts';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/sources';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, facts, locale } = context.get(requestContext);
  const proposals = await listCurrentProposals(db, params.conference);
  const known = factsOf(facts, params.conference, locale);
  const bySource = Map.groupBy(
    proposals,
    ({ document }) => document.sources.join('/') || document.source || '?',
  );
  return [...bySource]
    .sort(([a], [b]) => compareNatural(a, b))
    .map(([source, list]) => ({
      source,
      // By name where data/ has it, else as the document prints it.
      name:
        list[0]!.document.sources.map((code) => known.nameOf(code) ?? code).join(', ') ||
        list[0]!.document.source,
      // Language versions of one proposal are one proposal.
      proposals: new Set(list.map(({ document, number }) => `${document.number ?? document.id} ${number}`))
        .size,
    }));
}

export default function Sources({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords();
  return (
    <Page
      title={`${words.sources.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.sources.title}
      lead={<p>{words.sources.lead}</p>}
    >
      {loaderData.length === 0 && <p className="empty">{words.sources.none}</p>}
      <ul className="source-list">
        {loaderData.map(({ source, name, proposals }) => (
          <li key={source}>
            <Link to={toSource(conference, source)} prefetch="intent">
              {source}
            </Link>
            <span dir="auto">{name}</span>
            <span className="quiet">{words.counts.proposals(proposals)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
