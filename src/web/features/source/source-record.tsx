import { Link } from 'react-router';
import type { ShareSummary } from '../../../storage/trail.repository.ts';
import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toOutcome, toPhrase } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { FateCounts } from '../../components/fate-counts.tsx';
import { writeShare } from '../../components/percent.ts';
import { ShareBar } from '../../components/share-bar.tsx';

/** What was adopted of what a source proposed, by conference and text: shares, and no verdict. */
export function SourceRecord({ record }: { readonly record: readonly ShareSummary[] }) {
  const { words, formats, locale } = useWords(outcomeWords);
  const say = words.outcome.sourceRecord;
  return (
    <section aria-labelledby="record" className="source-part">
      <h2 id="record">{say.title}</h2>
      <p className="quiet">{record.length === 0 ? say.none : `${say.lead} ${words.outcome.machine}`}</p>
      {[...Map.groupBy(record, ({ conference }) => conference)].map(([conference, shares]) => {
        const adopted = shares.filter((one) => one.adopted);
        const sum = (field: 'words' | 'taken') => adopted.reduce((all, one) => all + one[field], 0);
        const [all, taken] = [sum('words'), sum('taken')];
        return (
          <div key={conference}>
            <h3>{conference}</h3>
            {all > 0 && (
              <p>{say.total(formats.number(taken), formats.number(all), writeShare(taken / all, locale))}</p>
            )}
            <ul className="phrases">
              {shares.map((one) => (
                <li key={`${one.key} ${one.proposal}`}>
                  <Link to={toOutcome(conference, one.key)}>{one.key}</Link>
                  {' · '}
                  <Link to={toPhrase(conference, { proposal: one.proposal, text: one.key })}>
                    <Code code={one.proposal} />
                  </Link>
                  {one.share !== null && (
                    <>
                      <ShareBar {...one} share={one.share} />
                      <FateCounts fates={one.fates} adopted={one.adopted} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
