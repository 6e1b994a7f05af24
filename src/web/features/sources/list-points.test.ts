import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../../facts/load-facts.ts';
import { listPoints } from './list-points.ts';
import type { StateRow } from './list-sources.ts';

const row = (code: string, iso: string | null, given: Partial<StateRow> = {}): StateRow => ({
  code,
  iso,
  name: code,
  alone: 1,
  joint: 0,
  cosigned: 0,
  ...given,
});

describe('the map', () => {
  it('has a place for every Member State of data/, within its frame', () => {
    const states = loadFacts().folders[0]!.memberStates.map(({ code, iso }) => row(code, iso));
    const { points, width, height } = listPoints(states)!;
    expect(points).toHaveLength(states.length);
    expect(points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  });

  it('finds a State by its ISO code and links it by its letter code', () => {
    const { points } = listPoints([row('SUI', 'CHE'), row('AUS', 'AUS')])!;
    const [swiss, australia] = [
      points.find(({ code }) => code === 'SUI')!,
      points.find(({ code }) => code === 'AUS')!,
    ];
    expect(swiss.x).toBeLessThan(australia.x);
    expect(swiss.y).toBeLessThan(australia.y);
  });

  it('shows nobody of whom nothing is here, and the large circles under the small ones', () => {
    const { points } = listPoints([
      row('F', 'FRA', { alone: 0 }),
      row('B', 'BRA'),
      row('IND', 'IND', { alone: 3 }),
      row('CAN', 'CAN', { alone: 0, cosigned: 2 }),
    ])!;
    expect(points.map(({ code }) => code)).toEqual(['IND', 'B', 'CAN']);
  });

  it('is left out for a conference whose States lie nowhere', () => {
    expect(listPoints([row('ALD', null)])).toBeUndefined();
  });
});
