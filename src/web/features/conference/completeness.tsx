import { useWords } from '../../catalogue/use-words.ts';
import { toOriginal } from '../../components/addresses.ts';
import { DaySentence } from '../../components/day.tsx';
import { writeGaps } from './gaps.ts';
import type { Gaps } from './gaps.ts';

interface Props {
  readonly conference: {
    readonly id: string;
    readonly lastImport: Date | null;
    readonly unfinishedImport: Date | null;
  };
  readonly gaps: Gaps;
  readonly refused: readonly {
    readonly fileName: string;
    readonly original: string;
    readonly sentence: string;
  }[];
}

/** What is not here, and what nobody could read: a matrix that looks complete and is not does harm. */
export function Completeness({ conference, gaps, refused }: Props) {
  const { words } = useWords();
  const hasGaps = gaps.missing > 0 || gaps.addenda.length > 0;
  const { lastImport, unfinishedImport } = conference;
  return (
    <section aria-labelledby="completeness">
      <h2 id="completeness">{words.conference.completeness}</h2>
      {unfinishedImport && (
        <p className="notice">
          <DaySentence say={words.conference.unfinished} day={unfinishedImport} />
        </p>
      )}
      {!hasGaps && refused.length === 0 && <p>{words.conference.noGaps}</p>}
      {hasGaps && (
        <>
          <h3>{words.conference.gaps}</h3>
          <ul>
            {gaps.missing > 0 && (
              <li>
                {words.counts.missing(gaps.missing)}: {writeGaps(gaps.documents)}
              </li>
            )}
            {gaps.addenda.map(({ document, gaps: list }) => (
              <li key={document}>{words.conference.gapAddenda(String(document), writeGaps(list))}</li>
            ))}
          </ul>
          <p className="quiet">{words.conference.gapsWhy}</p>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h3>{words.conference.refused}</h3>
          <ul>
            {refused.map(({ fileName, original, sentence }) => (
              <li key={original}>
                <a href={toOriginal(conference.id, original, fileName)} download>
                  {fileName}
                </a>
                <br />
                <span lang="en">{sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lastImport && (
        <p className="quiet">
          <DaySentence say={words.conference.lastImport} day={lastImport} />
        </p>
      )}
    </section>
  );
}
