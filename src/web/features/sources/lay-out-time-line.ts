import { findNext } from '../../../matrix/sources/time-line.ts';
import type { TimeLine } from '../../../matrix/sources/time-line.ts';
import type { Deadline } from '../../components/list-deadlines.ts';

export const WIDTH = 720;
export const HEIGHT = 268;
/** Left and right of the drawing, for half the name of a month. */
const MARGIN = 28;
/** Where bars stand, and how high the highest is: its number stays below those of the lines. */
export const FLOOR = 208;
const ROOM = 150;
const DAY = 86_400_000;
/** A deadline or an opening farther away than this would leave the bars no room: it is named, not drawn. */
const FAR = 70 * DAY;

export interface Drawing {
  readonly bars: readonly Bar[];
  /** First days of months, with their place: all of them, or as many as have room. */
  readonly ticks: readonly { readonly day: string; readonly x: number }[];
  readonly marks: readonly Mark[];
}

export interface Bar {
  readonly start: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly documents: number;
}

export interface Mark {
  /** In English, as data/ has it; null is the opening. */
  readonly what: string | null;
  readonly day: string;
  /** Null where it lies too far away to be drawn. */
  readonly x: number | null;
}

/** Places everything on one scale of days: bars as wide as their week or month, lines on their day. */
export function layOutTimeLine(
  { spans, unit }: TimeLine,
  deadlines: readonly Deadline[],
  opening: string | null,
): Drawing {
  const days = [
    ...deadlines.flatMap(({ what, day }) => (day === null ? [] : [{ what, day }])),
    ...(opening === null ? [] : [{ what: null, day: opening }]),
  ].sort((a, b) => a.day.localeCompare(b.day));
  const first = Date.parse(spans[0]!.start);
  const last = Date.parse(findNext(spans.at(-1)!.start, unit));
  const near = days
    .map(({ day }) => Date.parse(day))
    .filter((time) => time > first - FAR && time < last + FAR);
  const [from, to] = [Math.min(first, ...near) - DAY, Math.max(last, ...near) + DAY];
  const place = (time: number) => round(MARGIN + ((time - from) / (to - from)) * (WIDTH - 2 * MARGIN));
  const most = Math.max(...spans.map(({ documents }) => documents));
  return {
    bars: spans
      .filter(({ documents }) => documents > 0)
      .map(({ start, documents }) => {
        const x = place(Date.parse(start));
        const width = place(Date.parse(findNext(start, unit))) - x;
        return {
          start,
          x,
          width: round(Math.max(2, width - 2)),
          height: round((documents / most) * ROOM),
          documents,
        };
      }),
    ticks: thin(listMonths(from, to)).map((day) => ({ day, x: place(Date.parse(day)) })),
    marks: days.map(({ what, day }) => {
      const time = Date.parse(day);
      return { what, day, x: time >= from && time <= to ? place(time) : null };
    }),
  };
}

function listMonths(from: number, to: number): string[] {
  const months: string[] = [];
  const start = new Date(from).toISOString().slice(0, 10);
  for (let day = findNext(start, 'month'); Date.parse(day) < to; day = findNext(day, 'month'))
    months.push(day);
  return months;
}

/** At most twelve names fit under the line on a phone. */
const thin = (months: readonly string[]): string[] => {
  const step = Math.ceil(months.length / 12);
  return months.filter((_, at) => at % step === 0);
};

const round = (value: number): number => Math.round(value * 10) / 10;
