import type { Line } from '../../tracked/lines.ts';
import type { Place } from '../../tracked/places.ts';
import { listTextLines } from '../../tracked/summary.ts';
import type { Touch, Touched } from './list-touched.ts';

/** A call with the paragraphs under it that somebody proposes to change. */
export interface ContentsEntry {
  readonly anchor: string;
  /** As printed; null for what stands above the first call and is touched. */
  readonly call: string | null;
  readonly paragraphs: readonly TouchedPlace[];
}

export interface TouchedPlace {
  readonly index: number;
  readonly anchor: string;
  /** "resolves 1"; null where the paragraph has no name. */
  readonly label: string | null;
  /** "1", "b i"; null for a call itself, and for a paragraph without number. */
  readonly short: string | null;
  readonly touches: readonly Touch[];
}

export function listContents(
  lines: readonly Line[],
  places: Readonly<Record<number, Place>>,
  touched: Touched,
): ContentsEntry[] {
  const entries: (ContentsEntry & { readonly paragraphs: TouchedPlace[] })[] = [];
  for (const { index } of listTextLines(lines)) {
    const place = places[index];
    if (!place) continue;
    const last = entries.at(-1);
    const isCall = place.call !== null && place.label === place.call && place.number === null;
    // A paragraph without a number bears the name of its call, too: it opens nothing.
    if (isCall && last?.call !== place.call)
      entries.push({ anchor: place.anchor, call: place.call, paragraphs: [] });
    const touches = touched.get(index);
    if (!touches) continue;
    if (entries.length === 0) entries.push({ anchor: place.anchor, call: null, paragraphs: [] });
    const { anchor, label, number: short } = place;
    entries.at(-1)!.paragraphs.push({ index, anchor, label, short, touches });
  }
  return entries;
}
