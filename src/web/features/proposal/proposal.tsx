import { pickLanguage } from '../../../matrix/languages.ts';
import {
  findProposal,
  listProposalsOfText,
  listProposalVersions,
} from '../../../storage/proposal.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { nameVersion } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { listNotes } from '../../tracked/notes.ts';
import { makeLines } from '../../tracked/lines.ts';
import { listPlaces } from '../../tracked/places.ts';
import { NotesList } from '../../tracked/notes-list.tsx';
import { TrackedText } from '../../tracked/tracked-text.tsx';
import type { Route } from './+types/proposal';
import { OtherProposals } from './other-proposals.tsx';
import { ProposalChanges } from './proposal-changes.tsx';
import { ProposalFacts } from './proposal-facts.tsx';
import { ProposalVersions } from './proposal-versions.tsx';
import { readView } from './view.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, locale } = context.get(requestContext);
  const { conference } = params;
  const number = params['*'];
  const versions = await listProposalVersions(db, conference, number);
  const view = readView(url.searchParams);
  const shown = chooseVersion(versions, view, locale);
  if (!shown) throw notFound(getCatalogue(locale).proposal.notFound);
  const [proposal, onText] = await Promise.all([
    findProposal(db, shown.id),
    listProposalsOfText(db, conference, shown.textKey),
  ]);
  if (!proposal) throw notFound(getCatalogue(locale).proposal.notFound);
  const { content, reasons, notes, ...facts } = proposal;
  const lines = makeLines(content);
  return {
    facts,
    view,
    lines,
    reasons: makeLines(reasons),
    notes: listNotes(lines, notes),
    versions,
    others: onText.filter((other) => other.number !== number),
  };
}

/** The version that counts, unless the address names another; in the reader's language where it is here. */
function chooseVersion(
  versions: Awaited<ReturnType<typeof listProposalVersions>>,
  { document, language }: { readonly document: string | null; readonly language: string | null },
  locale: 'en' | 'fr',
) {
  const [newest] = versions;
  const wanted = document ?? (newest && nameVersion(newest.document));
  const here = versions.filter((version) => nameVersion(version.document) === wanted);
  const asked = here.find((version) => version.document.language === language);
  const byLanguage = here.map((version) => ({ version, language: version.document.language }));
  return asked ?? pickLanguage(byLanguage, locale, newest?.document.originalLanguages)?.version;
}

export default function Proposal({ loaderData, params }: Route.ComponentProps) {
  const { words } = useWords();
  const { facts, lines, reasons, notes, view, versions, others } = loaderData;
  const { conference } = params;
  const language = facts.document.language ?? undefined;
  const name = nameText(facts.target, words);
  const noteKeys = notes.map(({ key }) => key);
  return (
    <Page
      className="proposal"
      title={`${facts.action} ${facts.number} · ${name}`}
      kicker={`${conference} · ${words.proposal.kicker}`}
      heading={
        <>
          <ActionBadge action={facts.action} underlined={facts.underlined} />{' '}
          <span className="proposal-number">{facts.number}</span>
        </>
      }
      lead={
        <p>
          <strong>{name}</strong>
          {facts.target.revision && ` (${facts.target.revision})`}
          {facts.target.part && ` · ${facts.target.part}`}
          {facts.target.title && (
            <span className="target-title" lang={language} dir="auto">
              {facts.target.title}
            </span>
          )}
        </p>
      }
    >
      <ProposalFacts conference={conference} facts={facts} versions={versions} />
      <ProposalChanges facts={facts} lines={lines} places={listPlaces(lines)} notes={noteKeys} view={view} />
      {reasons.length > 0 && (
        <section className="reasons" aria-labelledby="reasons">
          <h2 id="reasons">{words.proposal.reasons}</h2>
          <div className="set-text" lang={language} dir={language === 'ar' ? 'rtl' : undefined}>
            <TrackedText lines={reasons} places={{}} notes={noteKeys} />
          </div>
        </section>
      )}
      <NotesList notes={notes} />
      <ProposalVersions conference={conference} shown={facts} versions={versions} />
      <OtherProposals conference={conference} textKey={facts.textKey} others={others} />
    </Page>
  );
}
