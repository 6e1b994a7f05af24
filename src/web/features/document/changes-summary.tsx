import { useWords } from '../../catalogue/use-words.ts';
import { trackedWords } from '../../catalogue/tracked-words.ts';
import { changesWords } from '../../catalogue/changes-words.ts';
import { Fact, Facts } from '../../components/facts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import type { LoadedChanges } from './load-changes.ts';

type Props = Pick<LoadedChanges, 'newer' | 'partial'> & {
  readonly older: NonNullable<LoadedChanges['older']>;
  readonly difference: NonNullable<LoadedChanges['difference']>;
};

/** In one line what happened, before anybody reads words. */
export function ChangesSummary({ difference, older, newer, partial }: Props) {
  const { words, formats } = useWords(changesWords, trackedWords);
  const { introduction, proposals, coarse } = difference;
  const counts = (['added', 'withdrawn', 'changed', 'same'] as const).flatMap((fate) => {
    const n = proposals.filter((one) => one.fate === fate).length;
    return n === 0 ? [] : [words.changes.fates[fate](n)];
  });
  const introduced = introduction.some(
    (part) => part.kind === 'lines' && part.lines.some(({ changed }) => changed),
  );
  const nothing = !introduced && proposals.every(({ fate }) => fate === 'same');
  const was = (then: string | null, now: string | null) =>
    then === now ? null : (
      <>
        {then !== null && (
          <del className="change deleted">
            <span className="aside">{` ${words.tracked.deleted} `}</span>
            <span className="words">
              <Foreign lang={older.language}>{then}</Foreign>
            </span>
          </del>
        )}{' '}
        {now !== null && (
          <ins className="change inserted">
            <span className="aside">{` ${words.tracked.inserted} `}</span>
            <span className="words">
              <Foreign lang={newer.language}>{now}</Foreign>
            </span>
          </ins>
        )}
      </>
    );
  return (
    <section aria-labelledby="summary">
      <h2 id="summary" className="aside">
        {words.changes.summary}
      </h2>
      <p className="summary">
        {counts.length > 0 && `${formats.list(counts)}. `}
        {introduced && words.changes.introductionChanged} {nothing && words.changes.nothing}
      </p>
      {(older.title !== newer.title || older.source !== newer.source) && (
        <Facts>
          <Fact name={words.changes.titleField}>{was(older.title, newer.title)}</Fact>
          <Fact name={words.changes.sourceField}>{was(older.source, newer.source)}</Fact>
        </Facts>
      )}
      <p className="quiet">
        {words.changes.machine} {partial && words.changes.corrigendum} {coarse && words.changes.coarse}
      </p>
    </section>
  );
}
