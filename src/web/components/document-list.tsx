import { Link } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { documentsWords } from '../catalogue/documents-words.ts';
import { nameVersion, toDocument } from './addresses.ts';
import type { DocumentVersion } from './addresses.ts';
import { Day } from './day.tsx';

export interface ListedDocument extends DocumentVersion {
  readonly conference: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly proposals: number;
}

/** What a list shows of a document: messages and the rest stay on the server. */
export function toListed(conference: string, summary: Omit<ListedDocument, 'conference'>): ListedDocument {
  const { id, number, revision, corrigendum, title, language, date, source, proposals } = summary;
  const original = number === null ? summary.original : undefined;
  return {
    conference,
    id,
    number,
    revision,
    corrigendum,
    title,
    language,
    date,
    source,
    proposals,
    original,
  };
}

/** Documents one under the other, the newest facts first: what a home page shows. */
export function DocumentList({ documents }: { readonly documents: readonly ListedDocument[] }) {
  const { words } = useWords(documentsWords);
  return (
    <ol className="document-list">
      {documents.map((document) => (
        <li key={document.id}>
          <Link to={toDocument(document.conference, document)} prefetch="intent">
            <span className="document-number">{nameVersion(document)}</span>
            <span className="document-title" lang={document.language ?? undefined} dir="auto">
              {document.title ?? words.documents.untitled}
            </span>
          </Link>
          <span className="document-facts">
            <Day day={document.date} short />
            {document.source && (
              <span lang={document.language ?? undefined} dir="auto">
                {document.source}
              </span>
            )}
            <span>{words.counts.proposals(document.proposals)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
