import { Link } from 'react-router';
import { findConference } from '../../../storage/conference.repository.ts';
import { listDocuments } from '../../../storage/document.repository.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toOriginal } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';
import { DocumentList } from '../../components/document-list.tsx';
import { Facts } from '../../components/facts.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/conference';
import { findGaps, writeGaps } from './gaps.ts';
import type { Gaps } from './gaps.ts';

const NEWEST = 8;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, locale } = context.get(requestContext);
  const id = params.conference;
  const [conference, documents, texts] = await Promise.all([
    findConference(db, id),
    listDocuments(db, id),
    listTexts(db, id),
  ]);
  if (!conference) throw notFound(getCatalogue(locale).errors.notFound);
  const current = documents.filter(({ refused, supersededBy }) => !refused && supersededBy === null);
  return {
    conference,
    textsInForce: countTexts(texts, 'in-force'),
    textsAdopted: countTexts(texts, 'adopted'),
    asOf: current.reduce<string | null>(
      (last, { date }) => (date && (!last || date > last) ? date : last),
      null,
    ),
    newest: current
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.id - a.id)
      .slice(0, NEWEST)
      .map(({ messages: _, originalLanguages: __, ...document }) => ({ ...document, conference: id })),
    gaps: findGaps(documents),
    refused: documents.flatMap(({ refused, fileName, original }) =>
      refused ? [{ fileName, original, sentence: refused.sentence }] : [],
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
  const { words } = useWords();
  const { conference, asOf, newest, textsInForce, textsAdopted } = loaderData;
  const counts = [
    [conference.documents, words.counts.documents, `/${conference.id}/documents`],
    [conference.proposals, words.counts.proposals, `/${conference.id}/matrix`],
    [textsInForce, words.counts.textsInForce, `/${conference.id}/texts`],
    [textsAdopted, words.counts.textsAdopted, `/${conference.id}/texts`],
  ] as const;
  return (
    <Page
      className="conference"
      title={conference.id}
      heading={conference.id}
      lead={
        asOf && (
          <p>
            {words.matrix.notAgreed} <Day day={asOf} />
          </p>
        )
      }
    >
      <ul className="counts">
        {counts
          .filter(([count]) => count > 0)
          .map(([count, say, to]) => (
            <li key={say(count)}>
              <Link to={to} prefetch="intent">
                {say(count)}
              </Link>
            </li>
          ))}
      </ul>
      <Link className="button" to={`/${conference.id}/matrix`} prefetch="intent">
        {words.home.open}
      </Link>
      <section aria-labelledby="newest">
        <h2 id="newest">{words.conference.newest}</h2>
        <DocumentList documents={newest} />
        <p>
          <Link to={`/${conference.id}/documents`}>{words.conference.allDocuments}</Link>
        </p>
      </section>
      <Completeness {...loaderData} />
    </Page>
  );
}

interface CompletenessProps {
  readonly conference: { readonly id: string; readonly unfinishedImport: Date | null };
  readonly gaps: Gaps;
  readonly refused: readonly {
    readonly fileName: string;
    readonly original: string;
    readonly sentence: string;
  }[];
}

/** What is not here, and what nobody could read: a matrix that looks complete and is not does harm. */
function Completeness({ conference, gaps, refused }: CompletenessProps) {
  const { words, formats } = useWords();
  const whole = gaps.missing === 0 && gaps.addenda.length === 0 && refused.length === 0;
  return (
    <section aria-labelledby="completeness">
      <h2 id="completeness">{words.conference.completeness}</h2>
      {conference.unfinishedImport && (
        <p className="notice">
          {words.conference.unfinished(formats.day(conference.unfinishedImport.toISOString()))}
        </p>
      )}
      {whole && <p>{words.conference.noGaps}</p>}
      {(gaps.missing > 0 || gaps.addenda.length > 0) && (
        <>
          <h3>{words.conference.gaps}</h3>
          <p>{words.conference.gapsWhy}</p>
          <ul>
            {gaps.missing > 0 && (
              <li>
                {words.counts.missing(gaps.missing)}: {writeGaps(gaps.documents)}
              </li>
            )}
            {gaps.addenda.map(({ document, gaps: list }) => (
              <li key={document}>{words.conference.gapAddenda(String(document), writeGaps(list))}</li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h3>{words.conference.refused}</h3>
          <Facts
            facts={refused.map(
              ({ fileName, original, sentence }) =>
                [
                  fileName,
                  <>
                    <span lang="en">{sentence}</span>{' '}
                    <a href={toOriginal(conference.id, original, fileName)} download>
                      {words.document.original}
                    </a>
                  </>,
                ] as const,
            )}
          />
        </>
      )}
    </section>
  );
}
