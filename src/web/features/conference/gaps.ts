/** What tells a document's place in the numbering. */
export interface Numbered {
  readonly document: number | null;
  readonly addendum: number | null;
  /** Temporary, information and administrative documents are numbered apart. */
  readonly series: string | null;
}

export interface Gap {
  readonly from: number;
  readonly to: number;
}

export interface Gaps {
  /** How many documents between the first and the last one here are not. */
  readonly missing: number;
  readonly documents: readonly Gap[];
  /** By document: addenda below the highest one here that are not. */
  readonly addenda: readonly { readonly document: number; readonly gaps: readonly Gap[] }[];
}

/** Numbers below the highest that nobody brought in. What lies beyond it, nobody can know from the files. */
export function findGaps(all: readonly Numbered[]): Gaps {
  const documents = all.filter(({ series }) => series === null);
  const numbers = documents.flatMap(({ document }) => (document === null ? [] : [document]));
  const between = listGaps(numbers);
  const byDocument = Map.groupBy(
    documents.filter(({ document, addendum }) => document !== null && addendum !== null),
    ({ document }) => document!,
  );
  return {
    missing: between.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    documents: between,
    addenda: [...byDocument]
      .sort(([a], [b]) => a - b)
      .map(([document, list]) => ({ document, gaps: listGaps(list.map(({ addendum }) => addendum!)) }))
      .filter(({ gaps }) => gaps.length > 0),
  };
}

/** Stretches of numbers from 1 to the highest that are missing. */
function listGaps(numbers: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  let last = 0;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (number > last + 1) gaps.push({ from: last + 1, to: number - 1 });
    last = Math.max(last, number);
  }
  return gaps;
}

/** "1–43, 46, 48–54" */
export function writeGaps(gaps: readonly Gap[]): string {
  return gaps.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
