import { useWords } from '../catalogue/use-words.ts';

/** What the marks mean, shown with the marks themselves. */
export function TrackedLegend() {
  const { words } = useWords();
  return (
    <p className="legend">
      <ins className="change inserted">{words.tracked.insertedLegend}</ins>
      <del className="change deleted">{words.tracked.deletedLegend}</del>
      <ins className="change moved-here">{words.tracked.movedLegend}</ins>
    </p>
  );
}
