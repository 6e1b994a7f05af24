import { describe, expect, it } from 'vitest';
import { buildTimeLine } from '../../../matrix/sources/time-line.ts';
import { WIDTH, layOutTimeLine } from './lay-out-time-line.ts';

const came = (id: number, date: string) => ({
  id,
  number: String(id),
  revision: null,
  corrigendum: null,
  date,
  proposals: 1,
});

const line = buildTimeLine([came(1, '2022-08-01'), came(2, '2022-08-16'), came(3, '2022-08-17')]);

describe('the drawing of the time line', () => {
  it('has a bar for each week that a document came in, as high as their number', () => {
    const { bars } = layOutTimeLine(line, [], null);
    expect(bars.map(({ start, documents }) => [start, documents])).toEqual([
      ['2022-08-01', 1],
      ['2022-08-15', 2],
    ]);
    expect(bars[1]!.height).toBe(2 * bars[0]!.height);
  });

  it('has deadlines and the opening in the order of their days', () => {
    const { marks } = layOutTimeLine(
      line,
      [
        { what: 'last contributions', day: '2022-09-05' },
        { what: 'unknown', day: null },
      ],
      '2022-08-20',
    );
    expect(marks.map(({ what }) => what)).toEqual([null, 'last contributions']);
    expect(marks.every(({ x }) => x !== null && x > 0 && x < WIDTH)).toBe(true);
  });

  it('names a deadline that lies too far away without drawing it', () => {
    const { marks, bars } = layOutTimeLine(line, [{ what: 'amendments', day: '2021-01-26' }], null);
    expect(marks).toEqual([{ what: 'amendments', day: '2021-01-26', x: null }]);
    expect(bars[0]!.width).toBeGreaterThan(100);
  });

  it('draws a single document', () => {
    const { bars, ticks } = layOutTimeLine(buildTimeLine([came(1, '2022-08-01')]), [], null);
    expect(bars).toHaveLength(1);
    expect(ticks.every(({ x }) => x >= 0 && x <= WIDTH)).toBe(true);
  });
});
