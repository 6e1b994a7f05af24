import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { searchWords } from '../../catalogue/search-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { Day } from '../../components/day.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { FoundWords } from './found-words.tsx';
import type { ShownPassage, ShownResult } from './load-search.ts';
import { nameResult } from './result-name.ts';

export function SearchResults({ results }: { readonly results: readonly ShownResult[] }) {
  return (
    <ol className="found-list">
      {results.map((result) => (
        <OneResult key={result.id} result={result} />
      ))}
    </ol>
  );
}

function OneResult({ result }: { readonly result: ShownResult }) {
  const { words, formats } = useWords(textWords, searchWords, documentWords);
  const { kind, conference, language, languages, document, sides, action, underlined } = result;
  const titled = result.passages.some(({ field }) => field === 'title');
  return (
    <li className="found">
      <h3>
        <Link to={result.address} prefetch="intent">
          {action && <ActionBadge action={action} underlined={underlined} />} {nameResult(result, words)}
        </Link>
      </h3>
      {!titled && result.title && (
        <p className="found-title">
          <Foreign lang={language}>{result.title}</Foreign>
        </p>
      )}
      <p className="found-facts quiet">
        <span>{conference}</span>
        {kind === 'text' && result.status && <span>{words.text.status[result.status]}</span>}
        {document?.source && <Foreign lang={language}>{document.source}</Foreign>}
        {document?.date && <Day day={document.date} short />}
        {languages.length > 1 && <span>{formats.list(languages.map((code) => formats.language(code)))}</span>}
        {kind !== 'document' && sides.length > 0 && (
          <strong>{formats.list(sides.map((side) => nameSide(side, result)))}</strong>
        )}
      </p>
      {result.passages.map((passage, at) => (
        <Passage key={at} passage={passage} language={language} />
      ))}
    </li>
  );

  function nameSide(side: ShownResult['sides'][number], { sides: all }: ShownResult): string {
    if (kind === 'text' && side === 'kept') return words.search.inText;
    return side === 'deleted' && all.length === 1 ? words.search.onlyDeleted : words.search.sides[side];
  }
}

interface PassageProps {
  readonly passage: ShownPassage;
  readonly language: string | null;
}

/** The link says where the words stand; the words themselves are no link, so that they can be read and copied. */
function Passage({ passage, language }: PassageProps) {
  const { words } = useWords(searchWords);
  return (
    <div className="found-passage">
      {/* A plain link: only where a page is loaded does the browser bring its paragraph forward (:target). */}
      <a href={passage.address} className="found-place">
        <bdi lang={(passage.label !== null && language) || undefined}>
          {passage.label ?? words.search.fields[passage.field]}
        </bdi>
      </a>
      <p lang={language ?? undefined} dir="auto">
        <FoundWords passage={passage} />
      </p>
    </div>
  );
}
