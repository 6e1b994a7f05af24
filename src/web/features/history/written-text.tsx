import { Link } from 'react-router';
import type { Origin } from '../../../compare/history/find-origin.ts';
import type { HistoryPlace } from '../../../matrix/texts/stored-history.ts';
import type { Language } from '../../../proceedings/proposal.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { historyWords } from '../../catalogue/history-words.ts';
import { toProposal } from '../../components/addresses.ts';
import type { ShownRevision, WrittenSpan } from './load-history.ts';

interface Props {
  readonly history: {
    readonly places: readonly HistoryPlace[];
    readonly paragraphs: readonly {
      readonly number: string | null;
      readonly spans: readonly WrittenSpan[];
    }[];
    readonly gone: readonly { readonly spans: readonly WrittenSpan[]; readonly removed: number }[];
  };
  readonly revisions: readonly ShownRevision[];
  readonly language: Language | null;
}

/** The newest revision with the year behind all words that an earlier one did not have, and what is gone. */
export function WrittenText({ history, revisions, language }: Props) {
  const { words } = useWords(historyWords);
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
  readonly spans: readonly WrittenSpan[];
  readonly revisions: readonly ShownRevision[];
  /** The first revision is named, too. */
  readonly always?: boolean;
}

function WrittenSpans({ spans, revisions, always = false }: SpansProps) {
  const { words } = useWords(historyWords);
  return spans.map(({ text, version, origin }, index) =>
    version === 0 && !always ? (
      <span key={index}>{text}</span>
    ) : (
      <span key={index} className={version === revisions.length - 1 ? 'since newest' : 'since'}>
        {text.trimEnd()}
        <small className="since-year">
          <span className="aside">{words.history.since} </span>
          {revisions[version]!.name}
          {origin && <OriginOf origin={origin} conference={revisions[version]!.conference} />}
        </small>
        {text.slice(text.trimEnd().length)}
      </span>
    ),
  );
}

/** The proposals whose words they are; else that they were drafted at the conference. */
function OriginOf({
  origin: { from, near },
  conference,
}: {
  readonly origin: Origin;
  readonly conference: string;
}) {
  const { words } = useWords(historyWords);
  const all = from.length > 0 ? from : near;
  if (all.length === 0) return <>, {words.history.drafted}</>;
  return (
    <>
      , {from.length === 0 && `${words.history.near} `}
      {all.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <Link to={toProposal(conference, number)}>{number}</Link>
        </span>
      ))}
    </>
  );
}
