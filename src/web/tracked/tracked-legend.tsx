import { useWords } from '../catalogue/use-words.ts';
import { trackedWords } from '../catalogue/tracked-words.ts';

/** What the marks mean, shown with the marks themselves; who listens gets the words anyway. */
export function TrackedLegend() {
  const { words } = useWords(trackedWords);
  return (
    <p className="legend">
      <ins className="change inserted">
        <span className="words">{words.tracked.insertedLegend}</span>
      </ins>
      <del className="change deleted">
        <span className="words">{words.tracked.deletedLegend}</span>
      </del>
      <ins className="change moved-here">
        <span className="words">{words.tracked.movedLegend}</span>
      </ins>
    </p>
  );
}
