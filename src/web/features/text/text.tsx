import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link, redirect } from 'react-router';
import { listDrafts } from '../../../storage/draft.repository.ts';
import { findLastName } from '../../../storage/trail.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { textPageWords } from '../../catalogue/text-page-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toOriginal, toOutcome } from '../../components/addresses.ts';
import { Choices } from '../../components/choices.tsx';
import { Foreign, isolate } from '../../components/foreign.tsx';
import { ProposalList } from '../../components/proposal-list.tsx';
import { nameText } from '../../components/text-name.ts';
import { TextNavigation } from '../../components/text-navigation.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { NotesList } from '../../tracked/notes-list.tsx';
import type { Route } from './+types/text';
import { loadText } from './load-text.ts';
import { TextBody } from './text-body.tsx';
import { TextContents } from './text-contents.tsx';
import { TextEditions, toEdition } from './text-editions.tsx';
import { TextNeighbours } from './text-neighbours.tsx';
import '../../styles/tracked.css';
import '../../styles/text.css';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const found = await loadText(request, params.conference, params.text, url.searchParams);
  const { conference, text } = params;
  const wentOn = await findLastName(request.db, conference, text);
  if (!found) {
    // A committee's name for a text ("RES-COM6-4") is an address of its outcome alone.
    const drafts = await listDrafts(request.db, conference, [text]);
    if (wentOn !== text || drafts.length > 0) throw redirect(toOutcome(conference, wentOn));
    throw notFound(getCatalogue(request.locale, textWords).text.notFound);
  }
  return { ...found, wentOn: wentOn === text ? null : wentOn };
}

export default function Text({ loaderData, params }: Route.ComponentProps) {
  const { words, formats } = useWords(textWords, proposalWords, textPageWords, documentWords, outcomeWords);
  const { name, shown, editions, newer, proposals } = loaderData;
  const { conference, text: key } = params;
  const languages =
    editions.find((one) => one.conference === conference && one.status === shown?.status)?.languages ?? [];
  return (
    <Page
      className="text"
      title={`${nameText(name, words)} · ${conference}`}
      kicker={shown ? words.text.status[shown.status] : words.proposal.target}
      heading={nameText(name, words)}
      lead={
        <p>
          {[name.title, name.revision].map((part, at) =>
            part ? (
              <span key={at}>
                {at > 0 && name.title && ' · '}
                <Foreign lang={shown?.language ?? null}>{part}</Foreign>
              </span>
            ) : null,
          )}
        </p>
      }
    >
      <TextNavigation conference={conference} text={key} />
      {loaderData.wentOn !== null && (
        <p className="notice">
          {words.outcome.wentOn(isolate(loaderData.wentOn))}{' '}
          <Link to={toOutcome(conference, loaderData.wentOn)}>{words.outcome.toOutcome}</Link>
        </p>
      )}
      {newer && (
        <p className="notice">
          {words.textPage.newer[newer.status](newer.conference)}{' '}
          <Link to={toEdition(key, newer)}>{words.textPage.readNewer}</Link>
        </p>
      )}
      {shown && languages.length > 1 && (
        <div className="text-toolbar">
          <Choices
            label={words.textPage.language}
            choices={languages.map((language) => ({
              label: formats.language(language),
              to: toEdition(key, { ...shown, conference }, language),
              chosen: language === shown.language,
            }))}
          />
        </div>
      )}
      <div className="with-aside text-columns">
        {shown && <TextContents entries={loaderData.contents} language={shown.language} />}
        <article>
          {shown ? (
            <>
              <TextBody {...loaderData} shown={shown} conference={conference} />
              <NotesList notes={shown.notes} />
              <p>
                <a href={toOriginal(conference, shown.original, shown.fileName)} download>
                  {words.document.original}
                </a>{' '}
                <span className="quiet">{words.document.originalWhy}</span>
              </p>
            </>
          ) : (
            <p className="notice">{name.number === null ? words.text.newText : words.text.notHere}</p>
          )}
          <TextNeighbours conference={conference} neighbours={loaderData.neighbours} />
        </article>
        <aside aria-labelledby="proposals">
          <h2 id="proposals">{words.text.proposals}</h2>
          {proposals.length > 0 ? (
            <ProposalList conference={conference} proposals={proposals} names={loaderData.names} />
          ) : (
            <p className="quiet">{words.text.noProposals}</p>
          )}
          <p>
            <Link to={`/${conference}/matrix`}>{words.nav.matrix}</Link>
          </p>
          {shown && <TextEditions text={key} editions={editions} shown={{ ...shown, conference }} />}
        </aside>
      </div>
    </Page>
  );
}
