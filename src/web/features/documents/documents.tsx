import { Link } from 'react-router';
import { pickLanguage } from '../../../matrix/languages.ts';
import { listDocuments } from '../../../storage/document.repository.ts';
import type { DocumentSummary } from '../../../storage/document.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { preflightWords } from '../../catalogue/preflight-words.ts';
import { documentsWords } from '../../catalogue/documents-words.ts';
import { nameVersion, toDocument } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import { Page } from '../../layout/page.tsx';
import { saySentence } from '../../messages/say.ts';
import { Sentence } from '../../messages/sentence.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/documents';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, locale } = context.get(requestContext);
  const documents = await listDocuments(db, params.conference);
  const readable = documents.filter(({ refused }) => !refused);
  const shown = (list: readonly DocumentSummary[]) =>
    [...Map.groupBy(list, nameVersion).values()].map((versions) => {
      const {
        id,
        number,
        revision,
        corrigendum,
        language,
        title,
        source,
        sources,
        date,
        proposals,
        original,
      } = pickLanguage(versions, locale, versions[0]!.originalLanguages)!;
      const languages = versions.flatMap((version) => version.language ?? []);
      return {
        id,
        number,
        revision,
        corrigendum,
        language,
        title,
        source,
        sources,
        date,
        proposals,
        languages,
        original: number === null ? original : undefined,
      };
    });
  return {
    current: shown(readable.filter(({ supersededBy }) => supersededBy === null)),
    past: shown(readable.filter(({ supersededBy }) => supersededBy !== null)),
    refused: documents
      .filter(({ refused }) => refused)
      .map(({ id, number, revision, corrigendum, original, fileName, refused }) => ({
        id,
        number,
        revision,
        corrigendum,
        original,
        fileName,
        refusal: saySentence(refused!.sentence, locale),
      })),
  };
}

export default function Documents({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(documentsWords, preflightWords);
  const { current, past, refused } = loaderData;
  return (
    <Page
      title={`${words.documents.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.documents.title}
      lead={
        <p>
          {words.counts.documents(current.length)}{' '}
          <Link to={`/${conference}/preflight`}>{words.preflight.link}</Link>
        </p>
      }
    >
      {current.length === 0 && <p className="empty">{words.documents.none}</p>}
      {current.length > 0 && (
        <DocumentsTable documents={current} conference={conference} label={words.documents.title} />
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{words.documents.later}</h2>
          <DocumentsTable documents={past} conference={conference} label={words.documents.later} />
        </section>
      )}
      {refused.length > 0 && (
        <section aria-labelledby="refused">
          <h2 id="refused">{words.documents.refused}</h2>
          <ul>
            {refused.map((document) => (
              <li key={document.id}>
                <Link to={toDocument(conference, { ...document, number: null })}>{document.fileName}</Link>{' '}
                <Sentence said={document.refusal} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

type Listed = Awaited<ReturnType<typeof loader>>['current'][number];

interface TableProps {
  readonly conference: string;
  readonly documents: readonly Listed[];
  readonly label: string;
}

function DocumentsTable({ conference, documents, label }: TableProps) {
  const { words } = useWords(documentsWords);
  const columns = ['number', 'documentTitle', 'source', 'date', 'languages', 'proposals'] as const;
  return (
    <Table
      className="documents-table"
      columns={columns.map((column) => words.documents[column])}
      label={label}
    >
      {documents.map((document) => (
        <DocumentRow key={document.id} conference={conference} document={document} />
      ))}
    </Table>
  );
}

function DocumentRow({ conference, document }: { readonly conference: string; readonly document: Listed }) {
  const { words, formats } = useWords(documentsWords);
  const lang = document.language ?? undefined;
  return (
    <Row>
      <RowHead>
        <Link to={toDocument(conference, document)} prefetch="intent">
          {document.number === null ? words.documents.unnumbered : nameVersion(document)}
        </Link>
      </RowHead>
      <Cell lang={lang} dir="auto">
        {document.title ?? <span className="quiet">{words.documents.untitled}</span>}
      </Cell>
      <Cell lang={lang} dir="auto">
        {document.source}
      </Cell>
      <Cell>
        <Day day={document.date} short />
      </Cell>
      <Cell>{document.languages.map((code) => formats.language(code)).join(', ')}</Cell>
      <Cell className="numeric">
        <span className="only-cards">{words.documents.proposals} </span>
        {formats.number(document.proposals)}
      </Cell>
    </Row>
  );
}
