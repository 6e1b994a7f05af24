import type { Span } from '../../../compare/history/spans.ts';
import type { StoredTextHistory } from '../../../matrix/texts/stored-history.ts';
import type { Language } from '../../../proceedings/proposal.ts';
import { useWords } from '../../catalogue/use-words.ts';
import type { ShownRevision } from './load-history.ts';

interface Props {
  readonly history: StoredTextHistory;
  readonly revisions: readonly ShownRevision[];
  readonly language: Language | null;
}

/** The newest revision with the year behind all words that an earlier one did not have, and what is gone. */
export function WrittenText({ history, revisions, language }: Props) {
  const { words } = useWords();
  const { paragraphs, places, gone } = history;
  const set = { lang: language ?? undefined, dir: language === 'ar' ? 'rtl' : 'ltr' } as const;
  return (
    <>
      <div className="set-text written" {...set}>
        {paragraphs.map(({ number, spans }, index) => {
          const place = places[index];
          return (
            <p key={index} id={place?.anchor} className={`line ${place?.role === 'call' ? 'call' : ''}`}>
              {number !== null && <span className="number">{number}</span>}
              <WrittenSpans spans={spans} revisions={revisions} />
            </p>
          );
        })}
      </div>
      {gone.length > 0 && (
        <section aria-labelledby="gone">
          <h2 id="gone">{words.history.gone}</h2>
          <ul className="gone-list">
            {gone.map(({ spans, removed }, index) => (
              <li key={index}>
                <p className="quiet">{words.history.removed(revisions[removed]!.name)}</p>
                <p className="set-text written" {...set}>
                  <WrittenSpans spans={spans} revisions={revisions} always />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface SpansProps {
  readonly spans: readonly Span[];
  readonly revisions: readonly ShownRevision[];
  /** The first revision is named, too. */
  readonly always?: boolean;
}

function WrittenSpans({ spans, revisions, always = false }: SpansProps) {
  const { words } = useWords();
  return spans.map(({ text, version }, index) =>
    version === 0 && !always ? (
      <span key={index}>{text}</span>
    ) : (
      <span key={index} className={version === revisions.length - 1 ? 'since newest' : 'since'}>
        {text.trimEnd()}
        <small className="since-year">
          <span className="aside">{words.history.since} </span>
          {revisions[version]!.name}
        </small>
        {text.slice(text.trimEnd().length)}
      </span>
    ),
  );
}
