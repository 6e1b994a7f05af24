import { Link } from 'react-router';
import type { DocumentSummary } from '../../../storage/document.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toDocument, toOriginal, toSource } from '../../components/addresses.ts';
import type { DocumentVersion } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';
import { Facts } from '../../components/facts.tsx';

interface Props {
  readonly conference: string;
  readonly facts: DocumentSummary;
  readonly versions: readonly DocumentVersion[];
}

/** What the header of the document says, and the file itself. */
export function DocumentFacts({ conference, facts, versions }: Props) {
  const { words, formats } = useWords();
  const code = facts.sources.join('/');
  const lang = facts.language ?? undefined;
  const later = versions.find(({ id }) => id === facts.supersededBy);
  return (
    <>
      {facts.refused && (
        <p className="notice">
          <strong>{words.document.refused}</strong> <span lang="en">{facts.refused.sentence}</span>{' '}
          {words.document.refusedWhy}
        </p>
      )}
      {facts.supersededBy !== null && (
        <p className="notice">
          {words.document.superseded}{' '}
          {later && <Link to={toDocument(conference, later)}>{words.document.toCurrent}</Link>}
        </p>
      )}
      <Facts
        facts={[
          [words.document.symbol, facts.symbol],
          [
            words.document.source,
            facts.source === null && code === '' ? null : (
              <>
                {code && <Link to={toSource(conference, code)}>{code}</Link>}{' '}
                <span lang={lang} dir="auto">
                  {facts.source}
                </span>
              </>
            ),
          ],
          [words.document.date, facts.date && <Day day={facts.date} />],
          [words.document.agendaItem, facts.agendaItem],
          [words.document.language, facts.language && formats.language(facts.language)],
          [
            words.document.originalLanguage,
            facts.originalLanguages.length > 0 ? (
              <span lang="en">{facts.originalLanguages.join(', ')}</span>
            ) : null,
          ],
        ]}
      />
      <p>
        <a className="button" href={toOriginal(conference, facts.original, facts.fileName)} download>
          {words.document.original}
        </a>{' '}
        <span className="quiet">{words.document.originalWhy}</span>
      </p>
    </>
  );
}
