import type { Block } from '../../document/document.ts';
import { compareLines, takeProposed } from './difference-lines.ts';
import type { Piece, TextLine } from './lines.ts';
import { layOut } from './places.ts';
import type { Place } from './places.ts';

export interface ComputedChanges {
  readonly lines: readonly TextLine[];
  /** By index of these lines: a paragraph in force has the name that the page of the text gives it. */
  readonly places: Readonly<Record<number, Place>>;
  readonly insertions: number;
  readonly deletions: number;
}

/**
 * What a proposal without tracked changes would change of the text in force. `partial`: what the proposal leaves out is
 * taken to stay, and is not shown as deleted.
 */
export function compareWithBase(
  inForce: readonly Block[],
  proposed: readonly Block[],
  { partial }: { readonly partial: boolean },
): ComputedChanges {
  const [before, after] = [layOut(inForce), layOut(proposed)];
  const { lines, origins } = compareLines(takeProposed(before.lines), takeProposed(after.lines));
  const places: Record<number, Place> = {};
  const taken = new Set<string>();
  for (const [index, [a, b]] of origins.entries()) {
    const own = a === null ? undefined : before.places[a];
    const other = b === null ? undefined : after.places[b];
    const place = own && !taken.has(own.anchor) ? own : other && { ...other, anchor: `new-${other.anchor}` };
    if (!place || taken.has(place.anchor)) continue;
    taken.add(place.anchor);
    places[index] = place;
  }
  const shown = partial ? lines.filter(({ change }) => change !== 'deleted') : lines;
  // As of marked changes: letters, dates and places are none, and neighbouring words are one.
  const count = (change: 'inserted' | 'deleted') =>
    shown
      .filter(({ substantial }) => substantial)
      .reduce((sum, { pieces }) => sum + countStretches(pieces, change), 0);
  return { lines: shown, places, insertions: count('inserted'), deletions: count('deleted') };
}

const countStretches = (pieces: readonly Piece[], change: 'inserted' | 'deleted'): number =>
  pieces.filter((piece, at) => piece.change === change && pieces[at - 1]?.change !== change).length;
