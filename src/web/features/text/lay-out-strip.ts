import { listTextLines } from '../../tracked/summary.ts';
import type { Line } from '../../tracked/lines.ts';
import { countTouching } from './list-touched.ts';
import type { TouchKind, Touched } from './list-touched.ts';

/** The height of the strip in its own measure: thousandths of the text. */
export const STRIP_HEIGHT = 1000;

/** A paragraph with proposals on it, as a bar: how tall as its text, as wide as there are proposals. */
export interface StripMark {
  readonly index: number;
  /** From the top, in thousandths of the text. */
  readonly top: number;
  readonly height: number;
  /** Of the paragraph with most of them: 0 to 1. */
  readonly share: number;
  /** What most proposals do here; an insertion stands below the paragraph, as a line between two. */
  readonly kind: TouchKind;
}

/** A line has this many letters, and a paragraph half a line between it and the next. */
const LINE = 80;

const LEAST_PARAGRAPHS = 4;

/** Between the bars of two paragraphs. */
const GAP = 2;

/** Thinner than this, nobody sees it or hits it. */
const LEAST = 5;

/** Where on the strip each touched paragraph stands, by how much text is above it. */
export function layOutStrip(lines: readonly Line[], touched: Touched): StripMark[] {
  const most = Math.max(...[...touched.values()].map(countTouching), 1);
  const texts = listTextLines(lines);
  // A provision of one paragraph is its own overview.
  if (texts.length < LEAST_PARAGRAPHS) return [];
  const heights = texts.map(({ number, pieces }) => {
    const length = [...number, ...pieces].reduce((sum, { text }) => sum + text.length, 0);
    return length === 0 ? 0 : Math.ceil(length / LINE) + 0.5;
  });
  const scale = STRIP_HEIGHT / Math.max(1, sum(heights));
  let above = 0;
  return texts.flatMap(({ index }, at) => {
    const top = above * scale;
    const height = heights[at]! * scale;
    above += heights[at]!;
    const touches = touched.get(index);
    if (!touches) return [];
    const { kind } = touches.reduce((one, other) =>
      other.proposals.length > one.proposals.length ? other : one,
    );
    const place =
      kind === 'inserted'
        ? { top: top + height - LEAST, height: LEAST }
        : kind === 'inserted-before'
          ? { top, height: LEAST }
          : { top, height: Math.max(height - GAP, LEAST) };
    return [{ index, ...place, share: countTouching(touches) / most, kind }];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
