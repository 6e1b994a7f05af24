import { listPassageWords, standsIn } from './passage.ts';
import type { PassagePiece, PassageView } from './passage.ts';
import { findPhrase } from './phrase.ts';
import type { FoundLexemes, Phrase } from './phrase.ts';

/** A stretch of a passage as it stands in the document, and whether it is what was looked for. */
export interface Segment {
  readonly op: PassagePiece[0];
  readonly text: string;
  readonly hit: boolean;
}

export interface Excerpt {
  readonly segments: readonly Segment[];
  /** Words were left out before, or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What was found in one text of a paragraph. */
export interface FoundView {
  readonly view: PassageView;
  readonly found: FoundLexemes;
}

type Range = readonly [start: number, end: number];

/** About what a reader takes in at a glance: three lines on a laptop. */
const LONGEST = 320;
const LEAD = 90;

/**
 * The part of a paragraph around what was found, the found words marked. Its words are those of the document, deleted
 * ones among them; it is cut between words only.
 */
export function markPassage(
  pieces: readonly PassagePiece[],
  views: readonly FoundView[],
  phrases: readonly Phrase[],
): Excerpt {
  const hits = joinRanges(views.flatMap((view) => listHits(pieces, view, phrases)));
  const whole = pieces.map(([, text]) => text).join('');
  const [start, end] = chooseWindow(whole, hits);
  const segments: Segment[] = [];
  let at = 0;
  for (const [op, text] of pieces) {
    const edges = [at, at + text.length, start, end, ...hits.flat()]
      .filter((edge) => edge >= Math.max(at, start) && edge <= Math.min(at + text.length, end))
      .sort((a, b) => a - b);
    for (const [index, from] of edges.entries()) {
      const to = edges[index + 1];
      if (to === undefined || to === from) continue;
      const hit = hits.some(([first, last]) => first <= from && to <= last);
      segments.push({ op, text: whole.slice(from, to), hit });
    }
    at += text.length;
  }
  return { segments, cutBefore: start > 0, cutAfter: end < whole.length };
}

/** Places in the pieces laid end to end. A word may lie in several, with deleted letters between. */
function listHits(
  pieces: readonly PassagePiece[],
  { view, found }: FoundView,
  phrases: readonly Phrase[],
): Range[] {
  const words = listPassageWords(pieces, view);
  const ranges = phrases
    .flatMap((phrase) => findPhrase(phrase, found))
    .flatMap(([first, last]): Range[] => {
      const [from, to] = [words[first - 1], words[last - 1]];
      return from && to ? [[from.start, to.end]] : [];
    });
  const hits: Range[] = [];
  let [at, inView] = [0, 0];
  for (const [op, { length }] of pieces.map(([kind, text]) => [kind, text] as const)) {
    if (standsIn(op, view)) {
      for (const [start, end] of ranges) {
        const from = Math.max(start, inView);
        const to = Math.min(end, inView + length);
        if (from < to) hits.push([from - inView + at, to - inView + at]);
      }
      inView += length;
    }
    at += length;
  }
  return hits;
}

function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function chooseWindow(text: string, hits: readonly Range[]): Range {
  if (text.length <= LONGEST) return [0, text.length];
  const first = hits[0]?.[0] ?? 0;
  const start = first <= LEAD ? 0 : findGap(text, first - LEAD, first);
  const end = Math.min(text.length, start + LONGEST);
  // A long hit, or one at the very edge, is shown whole.
  const least = Math.max(end, hits[0]?.[1] ?? 0);
  return [start, least >= text.length ? text.length : findGapBefore(text, least, hits[0]?.[1] ?? 0)];
}

/** The first place after a space from `from` on, at most `to`. */
function findGap(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space === -1 ? alignToLetter(text, from) : from + space + 1;
}

function findGapBefore(text: string, from: number, least: number): number {
  const space = text.slice(least, from).search(/\s\S*$/);
  return space === -1 ? alignToLetter(text, from) : least + space;
}

/** Never between the halves of one character: Chinese has no spaces to cut at. */
function alignToLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
