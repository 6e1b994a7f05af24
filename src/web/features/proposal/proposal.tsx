import { getCatalogue } from '../../catalogue/catalogue.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { Code } from '../../components/code.tsx';
import { Day } from '../../components/day.tsx';
import { Foreign, isolate } from '../../components/foreign.tsx';
import { nameText } from '../../components/text-name.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { chooseLens } from '../../watch/lens.ts';
import { nameWatch } from '../../watch/watch-names.ts';
import { NotesList } from '../../tracked/notes-list.tsx';
import type { Route } from './+types/proposal';
import { BaseNotice } from './base-notice.tsx';
import { loadFindings } from './load-findings.ts';
import { loadProposal } from './load-proposal.ts';
import { OtherProposals } from './other-proposals.tsx';
import { ProposalCame } from './proposal-came.tsx';
import { ProposalChanges } from './proposal-changes.tsx';
import { ProposalFindings, ProposalSuggestions } from './proposal-findings.tsx';
import { ProposalCopies } from './proposal-copies.tsx';
import { ProposalFacts } from './proposal-facts.tsx';
import { ProposalReasons } from './proposal-reasons.tsx';
import { ProposalVersions } from './proposal-versions.tsx';
import { readView } from './view.ts';
import '../../styles/tracked.css';
import '../../styles/outcome.css';
import '../../styles/text.css';

export async function loader({ context, params, url, request: asked }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const found = await loadProposal(request, params.conference, params['*'], readView(url.searchParams));
  if (!found) throw notFound(getCatalogue(request.locale, proposalWords).proposal.notFound);
  return {
    ...found,
    watchNames: nameWatch(request),
    watch: await loadFindings(request, params.conference, found.facts),
    lens: chooseLens(asked, request),
    mayCorrect: request.mayUpload,
  };
}

export default function Proposal({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(proposalWords);
  const { facts, notes, versions, names } = loaderData;
  const { target, document } = facts;
  const name = nameText(target, words);
  return (
    <Page
      className="proposal"
      title={`${facts.action} ${facts.number} · ${name}`}
      kicker={`${words.proposal.kicker} · ${[name, target.revision, target.part]
        .flatMap((part) => part ?? [])
        .map(isolate)
        .join(' · ')}`}
      heading={
        <>
          <ActionBadge action={facts.action} underlined={facts.underlined} /> <Code code={facts.number} />
        </>
      }
      lead={
        <>
          <p>
            <Foreign lang={document.language}>{target.title}</Foreign>
          </p>
          <p className="by-line">
            {document.sources.map((code) => names[code] ?? code).join(', ') || document.source}
            {' · '}
            <Day day={document.date} />
          </p>
        </>
      }
    >
      <div className="with-aside">
        <div>
          {loaderData.base && <BaseNotice conference={conference} facts={facts} base={loaderData.base} />}
          <ProposalChanges {...loaderData} />
          <ProposalFindings {...loaderData} conference={conference} language={document.language} />
          <ProposalReasons facts={facts} reasons={loaderData.reasons} notes={notes.map(({ key }) => key)} />
          <NotesList notes={notes} />
          {loaderData.came && (
            <ProposalCame conference={conference} proposal={facts.number} came={loaderData.came} />
          )}
        </div>
        <aside aria-label={words.proposal.facts}>
          <ProposalFacts conference={conference} facts={facts} versions={versions} names={names} />
          <ProposalSuggestions conference={conference} watch={loaderData.watch} />
          <ProposalVersions conference={conference} shown={facts} versions={versions} />
          <ProposalCopies
            conference={conference}
            copies={loaderData.copies}
            language={facts.document.language}
          />
          <OtherProposals
            conference={conference}
            textKey={facts.textKey}
            others={loaderData.others}
            names={names}
          />
        </aside>
      </div>
    </Page>
  );
}
