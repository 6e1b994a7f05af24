import type { LinePair } from './align-lines.ts';
import { getLikeness } from './bag.ts';
import { findCandidates } from './find-candidates.ts';
import type { Group } from './group-lines.ts';
import type { ParagraphList } from './paragraph-list.ts';

/** Below it, a paragraph that is gone here and one that is new there are two paragraphs. */
const LEAST_LIKENESS = 0.8;

/** Four long words; "recalling" or "NOTE" elsewhere is no move. */
const LEAST_WEIGHT = 40;

/** Paragraphs deleted in one place and inserted in another, best ones first, each once. */
export function findMoves(groups: readonly Group[], a: ParagraphList, b: ParagraphList): LinePair[] {
  const gone: number[] = [];
  const come: number[] = [];
  for (const group of groups) {
    if (group.like) continue;
    for (let i = group.fromA; i < group.toA; i++) if (a.bagOf(i).total >= LEAST_WEIGHT) gone.push(i);
    for (let j = group.fromB; j < group.toB; j++) if (b.bagOf(j).total >= LEAST_WEIGHT) come.push(j);
  }
  if (gone.length === 0 || come.length === 0) return [];
  const bagsA = gone.map((i) => a.bagOf(i));
  const bagsB = come.map((j) => b.bagOf(j));
  const candidates = findCandidates(bagsA, bagsB, LEAST_LIKENESS)
    .map((pair) => ({
      a: gone[pair.a]!,
      b: come[pair.b]!,
      likeness:
        a.keyOf(gone[pair.a]!) === b.keyOf(come[pair.b]!)
          ? 1
          : Math.min(0.999, getLikeness(bagsA[pair.a]!, bagsB[pair.b]!)),
    }))
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  return candidates.filter((pair) => {
    if (takenA.has(pair.a) || takenB.has(pair.b)) return false;
    takenA.add(pair.a);
    takenB.add(pair.b);
    return true;
  });
}
