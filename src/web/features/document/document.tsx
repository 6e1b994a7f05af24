import { Link, redirect } from 'react-router';
import { pickLanguage } from '../../../matrix/languages.ts';
import {
  findDocument,
  findIdByOriginal,
  listDocumentVersions,
} from '../../../storage/document.repository.ts';
import type { DocumentSummary } from '../../../storage/document.repository.ts';
import { listProposalsOfDocument } from '../../../storage/proposal.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { changesWords } from '../../catalogue/changes-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { nameVersion, readVersion, toDocument, toDocumentChanges } from '../../components/addresses.ts';
import type { DocumentVersion } from '../../components/addresses.ts';
import { factsOf, listNames } from '../../components/facts-of.ts';
import { Foreign } from '../../components/foreign.tsx';
import { ProposalList } from '../../components/proposal-list.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { makeLines } from '../../tracked/lines.ts';
import { listNotes } from '../../tracked/notes.ts';
import { NotesList } from '../../tracked/notes-list.tsx';
import { TrackedText } from '../../tracked/tracked-text.tsx';
import { sayMessages, sayRefusal } from '../../messages/say.ts';
import type { Route } from './+types/document';
import { findPredecessor } from './choose-versions.ts';
import { DocumentDrafts } from './document-drafts.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentMessages } from './document-messages.tsx';
import { DocumentVersions } from './document-versions.tsx';
import { loadDrafts } from './load-drafts.ts';
import '../../styles/tracked.css';
import '../../styles/outcome.css';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, facts: known, locale } = context.get(requestContext);
  const { conference, document: name } = params;
  const { id: byId, number, original } = readVersion(name);
  const versions = number === null ? [] : await listDocumentVersions(db, conference, number);
  const here = versions.filter((version) => nameVersion(version) === name);
  const asked = here.find(({ language }) => language === url.searchParams.get('in'));
  const byFile = original ? await findIdByOriginal(db, conference, original) : undefined;
  const id = byId ?? byFile ?? (asked ?? pickLanguage(here, locale, here[0]?.originalLanguages))?.id;
  const [document, proposals, drafts] =
    id === undefined
      ? [undefined, [], []]
      : await Promise.all([
          findDocument(db, conference, id),
          listProposalsOfDocument(db, id),
          loadDrafts(db, id),
        ]);
  if (!document) throw notFound(getCatalogue(locale, documentWords).document.notFound);
  // An id is that of this Rapporteur alone: the address leads on to the one that is the same everywhere.
  if (byId !== null) throw redirect(toDocument(conference, { ...document, number: null }), 301);
  const { introduction, notes, messages, ...facts } = document;
  const lines = makeLines(introduction);
  return {
    facts,
    messages: sayMessages(messages, locale),
    refusal: sayRefusal(facts.refused, locale),
    introduction: lines,
    notes: listNotes(lines, notes),
    proposals,
    drafts,
    versions: versions.map((version) => ({
      ...summarize(version),
      predecessor: toPredecessor(version, findPredecessor(versions, version)),
    })),
    names: listNames(factsOf(known, conference, locale), facts.sources),
  };
}

/** Words of two languages are not compared. */
function toPredecessor(
  { language, refused }: DocumentSummary,
  earlier: DocumentSummary | undefined,
): DocumentVersion | null {
  if (!earlier || refused !== null || earlier.language !== language) return null;
  const { id, number, revision, corrigendum } = earlier;
  return { id, number, revision, corrigendum };
}

function summarize({
  id,
  number,
  revision,
  corrigendum,
  language,
  date,
  supersededBy,
  refused,
}: DocumentSummary) {
  return { id, number, revision, corrigendum, language, date, supersededBy, refused: refused !== null };
}

export default function Document({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(documentWords, changesWords);
  const { facts, introduction, notes, proposals, versions, names } = loaderData;
  const lang = facts.language ?? undefined;
  const shown = versions.find(({ id }) => id === facts.id);
  const name = facts.number === null ? facts.fileName : nameVersion(facts);
  return (
    <Page
      className="document"
      title={`${words.document.kicker} ${name} · ${conference}`}
      kicker={words.document.kicker}
      heading={name}
      lead={
        <>
          <p>
            <Foreign lang={facts.language}>{facts.title}</Foreign>
          </p>
          {shown?.predecessor && (
            <p className="by-line">
              <Link
                to={`${toDocumentChanges(conference, facts, shown.predecessor)}${facts.language ? `&in=${facts.language}` : ''}`}
                prefetch="intent"
              >
                {words.changes.link(nameVersion(shown.predecessor))}
              </Link>
            </p>
          )}
        </>
      }
    >
      <DocumentFacts
        conference={conference}
        facts={facts}
        refusal={loaderData.refusal}
        versions={versions}
        names={names}
      />
      {facts.stage !== null && (
        <DocumentDrafts
          conference={conference}
          drafts={loaderData.drafts}
          language={facts.language}
          stage={facts.stage}
          why={facts.series === null ? facts.stageWhy : null}
        />
      )}
      {facts.refused === null && facts.stage === null && (
        <section aria-labelledby="proposals">
          <h2 id="proposals">{words.document.proposals}</h2>
          {proposals.length > 0 ? (
            <ProposalList conference={conference} proposals={proposals} />
          ) : (
            <p className="quiet">{words.document.noProposals}</p>
          )}
        </section>
      )}
      {introduction.length > 0 && loaderData.drafts.length === 0 && (
        <section aria-labelledby="introduction">
          <h2 id="introduction">{words.document.introduction}</h2>
          <div className="set-text" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            <TrackedText lines={introduction} places={{}} notes={notes.map(({ key }) => key)} />
          </div>
          <NotesList notes={notes} />
        </section>
      )}
      <DocumentVersions conference={conference} shown={facts.id} versions={versions} />
      <DocumentMessages messages={loaderData.messages} />
    </Page>
  );
}
