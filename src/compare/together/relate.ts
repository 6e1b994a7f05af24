import type { Edit } from '../difference/edit.ts';
import type { WordList } from '../words/word-list.ts';
import { hasWords, listOwnBlocks } from './version.ts';
import type { Version } from './version.ts';

/** Words of the paragraph in force, [from, to); none where both only add in one place. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How two different versions of one paragraph stand to each other. */
export interface Relation {
  /** Words that both change, in different ways; empty: both can be adopted. */
  readonly clashes: readonly Stretch[];
  /** They make some change of words alike. */
  readonly share: boolean;
  /** The first makes every change of the second and more, or the other way round. */
  readonly includes: 'first' | 'second' | null;
}

export function relate(base: WordList, first: Version, second: Version): Relation {
  const own = listOwnBlocks(base, first, second);
  const others = listOwnBlocks(base, second, first);
  const share = first.edits.some((edit) => second.names.has(edit.name) && hasWords(edit, base, first.words));
  if (own.length === 0 || others.length === 0)
    return { clashes: [], share, includes: others.length === 0 ? 'first' : 'second' };
  const clashes: Stretch[] = [];
  // Both rise: each is looked at beside those that it can touch.
  let at = 0;
  for (const edit of own) {
    while (at < others.length && others[at]!.toA < edit.fromA) at++;
    for (let i = at; i < others.length && others[i]!.fromA <= edit.toA; i++)
      if (overlap(edit, others[i]!))
        clashes.push({
          from: Math.min(edit.fromA, others[i]!.fromA),
          to: Math.max(edit.toA, others[i]!.toA),
        });
  }
  return { clashes, share, includes: null };
}

/**
 * The same words, or the same place. An insertion beside words that the other replaces counts, too: "[stop the] study"
 * and "[study|examine]" would make "stop the examine". Words next to each other that both replace can stand.
 */
function overlap(a: Edit, b: Edit): boolean {
  if (a.fromA === a.toA || b.fromA === b.toA) return Math.max(a.fromA, b.fromA) <= Math.min(a.toA, b.toA);
  return Math.max(a.fromA, b.fromA) < Math.min(a.toA, b.toA);
}
