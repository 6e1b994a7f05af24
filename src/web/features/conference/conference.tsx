import { Link } from 'react-router';
import { listDocuments } from '../../../storage/document.repository.ts';
import { listCurrentProposals } from '../../../storage/proposal.repository.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { visitWords } from '../../catalogue/visit-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { homeWords } from '../../catalogue/home-words.ts';
import { documentsWords } from '../../catalogue/documents-words.ts';
import { conferenceWords } from '../../catalogue/conference-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { DaySentence } from '../../components/day.tsx';
import { DocumentList, toListed } from '../../components/document-list.tsx';
import { factsOf } from '../../components/facts-of.ts';
import { findConferenceOrPlanned } from '../../layout/find-conference.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import { saySentence } from '../../messages/say.ts';
import { AboutVisits, ChangesSince } from '../../visit/changes-since.tsx';
import { inOneLanguage, loadChanges } from '../../visit/load-changes.ts';
import type { Route } from './+types/conference';
import { Busiest } from './busiest.tsx';
import { Completeness } from './completeness.tsx';
import { Counts } from './counts.tsx';
import { Deadlines } from './deadlines.tsx';
import { findGaps } from './gaps.ts';
import { findLacking } from './find-lacking.ts';
import { listBusiest } from './list-busiest.ts';
import { listDeadlines } from '../../components/list-deadlines.ts';
import { WhenAndWhere } from './when-and-where.tsx';

const NEWEST = 8;

/** Documents that came in since the last visit: who was away for a month scrolls on the page of all. */
const LISTED = 12;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, facts, locale, visit: reader } = context.get(requestContext);
  const visit = reader.read();
  const id = params.conference;
  const [conference, documents, texts, proposals, changes] = await Promise.all([
    findConferenceOrPlanned(db, facts, id),
    listDocuments(db, id),
    listTexts(db, id),
    listCurrentProposals(db, id),
    loadChanges(db, id, visit, { limit: LISTED, locale }),
  ]);
  if (!conference) throw notFound(getCatalogue(locale).errors.notFound);
  const current = documents.filter(({ refused, supersededBy }) => !refused && supersededBy === null);
  const known = factsOf(facts, id, locale).conference;
  return {
    conference,
    visit: visit.state,
    changes: changes ?? null,
    facts: known && { family: known.family, place: known.place, start: known.start, end: known.end },
    today: new Date().toISOString().slice(0, 10),
    deadlines: listDeadlines(facts, id),
    busiest: listBusiest(proposals, texts, locale),
    textsInForce: countTexts(texts, 'in-force'),
    textsAdopted: countTexts(texts, 'adopted'),
    asOf: current.reduce<string | null>(
      (last, { date }) => (date && (!last || date > last) ? date : last),
      null,
    ),
    newest: inOneLanguage(current, locale)
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.id - a.id)
      .slice(0, NEWEST)
      .map((document) => toListed(id, document)),
    gaps: findGaps(documents),
    lacking: findLacking(current, proposals, texts),
    refused: documents.flatMap(({ refused, fileName, original }) =>
      refused ? [{ fileName, original, refusal: saySentence(refused.sentence, locale) }] : [],
    ),
  };
}

/** Language versions of one text are one text. */
function countTexts(
  texts: readonly { readonly key: string; readonly status: string }[],
  status: string,
): number {
  return new Set(texts.filter((text) => text.status === status).map(({ key }) => key)).size;
}

export default function Conference({ loaderData }: Route.ComponentProps) {
  const { words } = useWords(homeWords, matrixWords, visitWords, conferenceWords, documentsWords);
  const { name } = useConference();
  const { conference, facts, today, deadlines, asOf, newest, busiest, visit, changes } = loaderData;
  return (
    <Page
      className="conference"
      title={name}
      kicker={conference.id}
      heading={name}
      lead={<WhenAndWhere facts={facts} today={today} />}
    >
      <Counts {...loaderData} />
      <p className="read-first">
        <Link className="button" to={`/${conference.id}/matrix`} prefetch="intent">
          {words.home.open}
        </Link>
        <span className="quiet">
          {asOf && <DaySentence say={words.matrix.asOf} day={asOf} />} {words.matrix.notAgreed}
        </span>
      </p>
      <div className="columns">
        <div>
          {changes && visit === 'returning' && (
            <section aria-labelledby="changed">
              <h2 id="changed">{words.visit.title}</h2>
              <ChangesSince changes={changes} />
            </section>
          )}
          {busiest.length > 0 && <Busiest conference={conference.id} texts={busiest} />}
          <section aria-labelledby="newest">
            <h2 id="newest">{words.conference.newest}</h2>
            {newest.length === 0 && <p className="empty">{words.documents.none}</p>}
            <DocumentList documents={newest} />
            <p>
              <Link to={`/${conference.id}/documents`}>{words.conference.allDocuments}</Link>
            </p>
          </section>
        </div>
        <div>
          {deadlines.length > 0 && <Deadlines deadlines={deadlines} today={today} />}
          <Completeness {...loaderData} />
        </div>
      </div>
      <AboutVisits state={visit} />
    </Page>
  );
}
