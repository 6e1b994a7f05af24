import { findLanguage } from '../../../matrix/languages.ts';
import { Link } from 'react-router';
import type { DocumentSummary } from '../../../storage/document.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { toDocument, toOriginal } from '../../components/addresses.ts';
import type { DocumentVersion } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';
import { Fact, Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import type { Said } from '../../messages/say.ts';
import { Sentence } from '../../messages/sentence.tsx';
import { SourceName } from '../../components/source-name.tsx';

interface Props {
  readonly conference: string;
  readonly facts: Omit<DocumentSummary, 'messages'>;
  /** Why nobody can read the file. */
  readonly refusal: Said | null;
  readonly versions: readonly DocumentVersion[];
  /** Of the sources, by code. */
  readonly names: Readonly<Record<string, string>>;
}

/** What the header of the document says, and the file itself. */
export function DocumentFacts({ conference, facts, refusal, versions, names }: Props) {
  const { words, formats } = useWords(documentWords);
  const code = facts.sources.join('/');
  const later = versions.find(({ id }) => id === facts.supersededBy);
  return (
    <>
      {refusal && (
        <p className="notice">
          <strong>{words.document.refused}</strong> <Sentence said={refusal} /> {words.document.refusedWhy}
        </p>
      )}
      {facts.supersededBy !== null && (
        <p className="notice">
          {words.document.superseded}{' '}
          {later && <Link to={toDocument(conference, later)}>{words.document.toCurrent}</Link>}
        </p>
      )}
      <Facts>
        <Fact name={words.document.symbol}>{facts.symbol}</Fact>
        <Fact name={words.document.source}>
          {code ? (
            <SourceName conference={conference} code={code} names={names} />
          ) : (
            <Foreign lang={facts.language}>{facts.source}</Foreign>
          )}
        </Fact>
        <Fact name={words.document.date}>{facts.date && <Day day={facts.date} />}</Fact>
        <Fact name={words.document.agendaItem}>{facts.agendaItem}</Fact>
        <Fact name={words.document.language}>{facts.language && formats.language(facts.language)}</Fact>
        <Fact name={words.document.originalLanguage}>
          {formats.list(
            facts.originalLanguages.map((name) => {
              const language = findLanguage(name);
              return language ? formats.language(language) : name;
            }),
          )}
        </Fact>
      </Facts>
      <p>
        <a className="button" href={toOriginal(conference, facts.original, facts.fileName)} download>
          {words.document.original}
        </a>{' '}
        <span className="quiet">{words.document.originalWhy}</span>
      </p>
    </>
  );
}
