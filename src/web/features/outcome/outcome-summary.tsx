import { outcomeWords } from '../../catalogue/outcome-words.ts';
import type { StoredTrail } from '../../../storage/trail.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { FateCounts } from '../../components/fate-counts.tsx';
import { StationLink } from '../../components/station-link.tsx';

/** The record of the text in three lines: its versions, its changed passages, the phrases of its proposals. */
export function OutcomeSummary({
  conference,
  trail: { summary, detail, language },
  uncompared,
}: {
  readonly conference: string;
  readonly trail: StoredTrail;
  /** Proposals whose words nobody looked for, for they are in another language. */
  readonly uncompared: readonly string[];
}) {
  const { words, formats } = useWords(outcomeWords);
  const say = words.outcome;
  const { exact, near, drafted } = summary.passages;
  const parts = [
    exact > 0 ? say.summary.exact(exact) : null,
    near > 0 ? say.summary.near(near) : null,
    drafted > 0 ? say.summary[uncompared.length > 0 ? 'inNone' : 'drafted'](drafted) : null,
  ].filter((part) => part !== null);
  return (
    <section aria-labelledby="record" className="outcome-summary">
      <h2 id="record" className="aside">
        {say.record}
      </h2>
      <ol className="stations">
        {detail.versions.map((version) => (
          <li key={version.ref}>
            <span className="station">{say.stations[version.station]}</span>{' '}
            {version.station === 'adopted' ? null : (
              <StationLink conference={conference} version={version} language={language} dated />
            )}
            {(version.openWords > 0 || version.station !== 'adopted') && (
              <span className="quiet">
                {version.openWords > 0
                  ? say.openIn(version.open.filter(({ depth }) => depth === 0).length, version.openWords)
                  : say.nothingOpen}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="summary">
        {say.summary.passages(exact + near + drafted)}
        {parts.length > 0 && `: ${formats.list(parts)}`}.
      </p>
      <FateCounts fates={summary.fates} adopted={summary.adopted} />
      <p className="quiet">
        {detail.baseFrom !== null && `${say.baseFrom(detail.baseFrom)} `}
        {detail.isNew && `${say.isNew} `}
        {say.machine}
      </p>
    </section>
  );
}
