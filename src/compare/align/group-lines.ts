import type { LinePair, Lines } from './align-lines.ts';
import { joinBags } from './bag.ts';
import type { Bag } from './bag.ts';

/**
 * Paragraphs [fromA, toA) stand in the place of [fromB, toB). `like`: they are the same ones, changed or not, one to one
 * or split or joined; else they share no more than their place, and one side may be empty.
 */
export interface Group {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly like: boolean;
}

/** How much of a neighbour must be words that its partner lost, for it to be a part of that partner. */
const PART = 0.5;

/** Covers both texts with groups, in order; a pair takes in the neighbours that were split off it. */
export function groupLines(pairs: readonly LinePair[], a: Lines, b: Lines): Group[] {
  const groups: Group[] = [];
  let [atA, atB] = [0, 0];
  const pushGap = (toA: number, toB: number): void => {
    if (atA < toA || atB < toB) groups.push({ fromA: atA, toA, fromB: atB, toB, like: false });
  };
  pairs.forEach((pair, index) => {
    const next = pairs[index + 1];
    const free = { fromA: atA, toA: next?.a ?? a.count, fromB: atB, toB: next?.b ?? b.count };
    const group = pair.likeness < 1 ? widen(pair, free, a, b) : toGroup(pair);
    pushGap(group.fromA, group.fromB);
    groups.push(group);
    [atA, atB] = [group.toA, group.toB];
  });
  pushGap(a.count, b.count);
  return groups;
}

const toGroup = ({ a, b }: LinePair): Group => ({ fromA: a, toA: a + 1, fromB: b, toB: b + 1, like: true });

type Range = Omit<Group, 'like'>;

/** One paragraph against several, on the side where the other has words left over. */
function widen(pair: LinePair, free: Range, a: Lines, b: Lines): Group {
  const split = reach(a.bagOf(pair.a), pair.b, free.fromB, free.toB, b);
  if (split.to - split.from > 1)
    return { fromA: pair.a, toA: pair.a + 1, fromB: split.from, toB: split.to, like: true };
  const joined = reach(b.bagOf(pair.b), pair.a, free.fromA, free.toA, a);
  return { fromA: joined.from, toA: joined.to, fromB: pair.b, toB: pair.b + 1, like: true };
}

/** How far the paragraphs around `at`, within [low, high), are parts of `whole`. */
function reach(
  whole: Bag,
  at: number,
  low: number,
  high: number,
  lines: Lines,
): { readonly from: number; readonly to: number } {
  let [from, to] = [at, at + 1];
  let held = lines.bagOf(at);
  while (to < high && isPart(lines.bagOf(to), whole, held)) held = joinBags([held, lines.bagOf(to++)]);
  while (from > low && isPart(lines.bagOf(from - 1), whole, held))
    held = joinBags([held, lines.bagOf(--from)]);
  return { from, to };
}

function isPart(part: Bag, whole: Bag, held: Bag): boolean {
  if (part.total === 0) return false;
  const [inWhole, inHeld] = [new Set(whole.ids), new Set(held.ids)];
  let lost = 0;
  part.ids.forEach((id, index) => {
    if (inWhole.has(id) && !inHeld.has(id)) lost += part.weights[index]!;
  });
  return lost >= PART * part.total;
}
