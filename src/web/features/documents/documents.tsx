import { Link } from 'react-router';
import { pickLanguage } from '../../../matrix/languages.ts';
import { listDocuments } from '../../../storage/document.repository.ts';
import type { DocumentSummary } from '../../../storage/document.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { nameVersion, toDocument } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/documents';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, locale } = context.get(requestContext);
  const documents = await listDocuments(db, params.conference);
  const readable = documents.filter(({ refused }) => !refused);
  const shown = (list: readonly DocumentSummary[]) =>
    [...Map.groupBy(list, nameVersion).values()].map((versions) => {
      const { id, number, revision, corrigendum, language, title, source, sources, date, proposals } =
        pickLanguage(versions, locale, versions[0]!.originalLanguages)!;
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
      };
    });
  return {
    current: shown(readable.filter(({ supersededBy }) => supersededBy === null)),
    past: shown(readable.filter(({ supersededBy }) => supersededBy !== null)),
    refused: documents
      .filter(({ refused }) => refused)
      .map(({ id, number, revision, corrigendum, fileName, refused }) => ({
        id,
        number,
        revision,
        corrigendum,
        fileName,
        sentence: refused!.sentence,
      })),
  };
}

export default function Documents({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords();
  const { current, past, refused } = loaderData;
  return (
    <Page
      title={`${words.documents.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.documents.title}
      lead={<p>{words.counts.documents(current.length)}</p>}
    >
      {current.length === 0 && <p className="empty">{words.documents.none}</p>}
      {current.length > 0 && (
        <Table documents={current} conference={conference} label={words.documents.title} />
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{words.documents.later}</h2>
          <Table documents={past} conference={conference} label={words.documents.later} />
        </section>
      )}
      {refused.length > 0 && (
        <section aria-labelledby="refused">
          <h2 id="refused">{words.documents.refused}</h2>
          <ul>
            {refused.map((document) => (
              <li key={document.id}>
                <Link to={toDocument(conference, { ...document, number: null })}>{document.fileName}</Link>{' '}
                <span lang="en">{document.sentence}</span>
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

function Table({ conference, documents, label }: TableProps) {
  const { words } = useWords();
  const columns = ['number', 'documentTitle', 'source', 'date', 'languages', 'proposals'] as const;
  return (
    <table className="documents-table" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {words.documents[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {documents.map((document) => (
          <Row key={document.id} conference={conference} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ conference, document }: { readonly conference: string; readonly document: Listed }) {
  const { words, formats } = useWords();
  const lang = document.language ?? undefined;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={toDocument(conference, document)} prefetch="intent">
          {document.number === null ? words.documents.unnumbered : nameVersion(document)}
        </Link>
      </th>
      <td role="cell" lang={lang} dir="auto">
        {document.title ?? <span className="quiet">{words.documents.untitled}</span>}
      </td>
      <td role="cell" lang={lang} dir="auto">
        {document.source}
      </td>
      <td role="cell">
        <Day day={document.date} short />
      </td>
      <td role="cell">{document.languages.map((code) => formats.language(code)).join(', ')}</td>
      <td role="cell" className="numeric">
        <span className="only-cards">{words.documents.proposals} </span>
        {formats.number(document.proposals)}
      </td>
    </tr>
  );
}
