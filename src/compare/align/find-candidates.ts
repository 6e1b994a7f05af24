import { getLikeness } from './bag.ts';
import type { Bag } from './bag.ts';
import type { Candidate } from './heaviest-chain.ts';

/** A word that stands in more paragraphs than this says nothing about which two belong together. */
const MOST_PLACES = 64;
/** Partners looked at for each paragraph. */
const MOST_PARTNERS = 8;

/**
 * Pairs of paragraphs that are alike enough, with a gain that grows with likeness and length. Cost is bounded by
 * words × MOST_PLACES, not by the product of the numbers of paragraphs.
 */
export function findCandidates(a: readonly Bag[], b: readonly Bag[], least: number): Candidate[] {
  const places = new Map<number, number[]>();
  b.forEach((bag, index) => {
    for (const id of bag.ids) {
      const list = places.get(id);
      if (list) list.push(index);
      else places.set(id, [index]);
    }
  });
  const common = new Float64Array(b.length);
  const candidates: Candidate[] = [];
  a.forEach((bag, index) => {
    const partners: number[] = [];
    bag.ids.forEach((id, k) => {
      const list = places.get(id);
      if (!list || list.length > MOST_PLACES) return;
      for (const place of list) {
        if (common[place] === 0) partners.push(place);
        common[place]! += bag.weights[k]!;
      }
    });
    const rate = (place: number): number => common[place]! / (bag.total + b[place]!.total);
    if (partners.length > MOST_PARTNERS) partners.sort((x, y) => rate(y) - rate(x) || x - y);
    for (const place of partners.slice(0, MOST_PARTNERS)) {
      const likeness = getLikeness(bag, b[place]!);
      if (likeness < least) continue;
      candidates.push({
        a: index,
        b: place,
        gain: (likeness - least + 0.05) * (bag.total + b[place]!.total),
      });
    }
    for (const place of partners) common[place] = 0;
  });
  return candidates;
}
