import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Day, DaySentence } from '../../components/day.tsx';
import type { OutcomeRow } from './load-outcome.ts';

/** What a person said of a proposal, with the source; the ones before it stay to be read. */
export function Verdicts({ verdicts }: Pick<OutcomeRow, 'verdicts'>) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const [current, ...earlier] = verdicts;
  return (
    <div className="verdict">
      {!current || current.verdict === null ? (
        <p className="quiet">
          <strong>{say.verdict}</strong> · {current ? say.takenBack : say.noVerdict}
        </p>
      ) : null}
      {current && <Verdict verdict={current} />}
      {earlier.length > 0 && (
        <details>
          <summary>{say.earlierVerdicts(earlier.length)}</summary>
          {earlier.map((one) => (
            <Verdict key={one.id} verdict={one} />
          ))}
        </details>
      )}
    </div>
  );
}

function Verdict({ verdict: one }: { readonly verdict: OutcomeRow['verdicts'][number] }) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  return (
    <>
      {one.verdict !== null && (
        <p>
          <strong>
            {say.verdict} · {say.verdicts[one.verdict]}
          </strong>
        </p>
      )}
      <blockquote>
        <bdi>{one.sentence}</bdi>
        <footer className="quiet">
          <bdi>{one.source}</bdi>
          {one.sourceDate !== null && (
            <>
              {', '}
              <Day day={one.sourceDate} />
            </>
          )}
          {' · '}
          <DaySentence say={say.recordedOn} day={one.recordedOn} />
        </footer>
      </blockquote>
    </>
  );
}
