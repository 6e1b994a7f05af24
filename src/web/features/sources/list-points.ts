import type { StateRow } from './list-sources.ts';
import world from './world/points.json';

/** A State on the map. */
export interface MapPoint {
  readonly code: string;
  readonly name: string;
  /** In the units of the map, from its top left. */
  readonly x: number;
  readonly y: number;
  /** Proposals of its own, alone or with others. */
  readonly own: number;
  readonly cosigned: number;
}

export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** Where the shapes come from. */
  readonly source: string;
  /** Large ones first, so that none hides another. */
  readonly points: readonly MapPoint[];
}

const POINTS: Readonly<Record<string, readonly number[]>> = world.points;

/** States that propose or co-sign, by their ISO codes; undefined where none has one, as in a sample conference. */
export function listPoints(states: readonly StateRow[]): WorldMap | undefined {
  const points = states.flatMap(({ code, iso, name, alone, joint, cosigned }) => {
    const [x, y] = POINTS[iso ?? ''] ?? [];
    if (x === undefined || y === undefined || alone + joint + cosigned === 0) return [];
    return [{ code, name, x, y, own: alone + joint, cosigned }];
  });
  if (points.length === 0) return undefined;
  const { width, height, source } = world;
  return { width, height, source, points: points.sort((a, b) => b.own - a.own) };
}
