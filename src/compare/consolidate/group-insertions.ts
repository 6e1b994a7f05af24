import { getLikeness, makeBag } from '../align/bag.ts';
import type { Bag } from '../align/bag.ts';
import { Vocabulary, WordList } from '../words/word-list.ts';
import type { OwnedChange } from './consolidate.ts';

/** From here on two paragraphs inserted in one place are versions of one, to be read side by side. */
const LEAST_LIKENESS = 0.5;

/** Those compared with at one place; more inserted there than this are looked at one by one. */
const MOST_GROUPS = 50;

/**
 * Paragraphs that several proposals insert in one place: the same and the like ones together, in the order in which
 * the first proposal of each has them. No proposal stands twice in one group.
 */
export function groupInsertions(changes: readonly OwnedChange[]): OwnedChange[][] {
  const vocabulary = new Vocabulary();
  const groups: { readonly bag: Bag; readonly owners: Set<string>; readonly changes: OwnedChange[] }[] = [];
  const place = new Map<string, number>();
  for (const change of changes) {
    const bag = makeBag(new WordList(change.text ?? '', vocabulary));
    const { id } = change.amendment;
    const found = groups
      .slice(0, MOST_GROUPS)
      .find(({ bag: other, owners }) => !owners.has(id) && getLikeness(bag, other) >= LEAST_LIKENESS);
    if (found) {
      found.owners.add(id);
      found.changes.push(change);
      place.set(id, groups.indexOf(found) + 1);
      continue;
    }
    // After what the same proposal has before it, so that each reads in its own order.
    const at = place.get(id) ?? groups.length;
    groups.splice(at, 0, { bag, owners: new Set([id]), changes: [change] });
    for (const [owner, index] of place) if (index > at) place.set(owner, index + 1);
    place.set(id, at + 1);
  }
  return groups.map((group) => group.changes);
}
