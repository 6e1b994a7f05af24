import { compareNatural } from '../../../matrix/compare-natural.ts';
import { listCurrentProposals } from '../../../storage/proposal.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { ProposalList } from '../../components/proposal-list.tsx';
import { factsOf } from '../../components/facts-of.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/source';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, facts, locale } = context.get(requestContext);
  const source = params['*'];
  const proposals = await listCurrentProposals(db, params.conference);
  const codeOf = (one: (typeof proposals)[number]) => one.document.sources.join('/') || one.document.source;
  proposals.sort(
    (a, b) => compareNatural(a.document.number ?? '', b.document.number ?? '') || a.ordinal - b.ordinal,
  );
  const alone = proposals.filter((one) => codeOf(one) === source);
  const joint = proposals.filter((one) => codeOf(one) !== source && one.document.sources.includes(source));
  const supported = proposals.filter(({ supporters }) => supporters.includes(source));
  if (alone.length + joint.length + supported.length === 0)
    throw notFound(getCatalogue(locale).sources.notFound);
  const known = factsOf(facts, params.conference, locale);
  const names = source.split('/').map((code) => known.nameOf(code));
  // As the document prints it, where data/ does not know every one of them.
  const name = names.includes(undefined) ? (alone[0]?.document.source ?? null) : names.join(', ');
  return { source, name, alone, joint, supported };
}

export default function Source({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords();
  const { source, name, alone, joint, supported } = loaderData;
  const lists = [
    [words.sources.proposals, alone],
    [words.sources.joint, joint],
    [words.sources.supports, supported],
  ] as const;
  return (
    <Page
      title={`${source} · ${conference}`}
      kicker={words.proposal.source}
      heading={source}
      lead={name && <p dir="auto">{name}</p>}
    >
      {lists
        .filter(([, list]) => list.length > 0)
        .map(([title, list]) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ProposalList conference={conference} proposals={list} />
          </section>
        ))}
    </Page>
  );
}
