import type { Line, TextLine } from './lines.ts';
import type { Place } from './places.ts';

/** Where a text changes, in the words of a delegate. */
export interface ChangeSummary {
  /** Paragraphs of substance that changed, by the call they stand under: "resolves" with ["1", "4"]. */
  readonly calls: readonly { readonly call: string; readonly numbers: readonly string[] }[];
  /** Passages that moved. */
  readonly moves: number;
}

export function summarize(lines: readonly Line[], places: Readonly<Record<number, Place>>): ChangeSummary {
  const calls = new Map<string, Set<string>>();
  const moves = new Set<string>();
  for (const line of listTextLines(lines)) {
    for (const { move } of [...line.number, ...line.pieces]) if (move !== undefined) moves.add(move);
    const place = places[line.index];
    if (!line.substantial || !place?.call) continue;
    const numbers = calls.get(place.call) ?? new Set();
    if (place.number !== null) numbers.add(place.number);
    calls.set(place.call, numbers);
  }
  return { calls: [...calls].map(([call, numbers]) => ({ call, numbers: [...numbers] })), moves: moves.size };
}

export function listTextLines(lines: readonly Line[]): TextLine[] {
  return lines.flatMap((line) =>
    line.kind === 'text'
      ? [line]
      : line.rows.flatMap((row) => row.cells.flatMap((cell) => listTextLines(cell.lines))),
  );
}
