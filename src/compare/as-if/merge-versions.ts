import type { NamedEdit, Version } from '../together/version.ts';
import type { WordList } from '../words/word-list.ts';

/**
 * The paragraph with the edits of all versions. They are given by rank: where two cannot both be made, the first one's
 * is. Edits that several make are made once; of one version alone its own text comes back to the letter.
 */
export function mergeVersions(base: WordList, versions: readonly Version[]): string {
  if (versions.length === 0) return base.text;
  if (versions.length === 1) return versions[0]!.words.text;
  const made: { readonly edit: NamedEdit; readonly words: WordList }[] = [];
  for (const { edits, words } of versions)
    for (const edit of edits)
      if (!made.some((other) => isInTheWay(other.edit, edit))) made.push({ edit, words });
  made.sort((a, b) => a.edit.fromA - b.edit.fromA || a.edit.toA - b.edit.toA);

  let text = '';
  let at = 0;
  // The space that an edit leaves behind itself, which takes the place of the one in force.
  let space: string | null = null;
  const keep = (to: number): void => {
    for (; at < to; at++) {
      text += (space ?? readSpace(base, at)) + base.slice(at, at + 1);
      space = null;
    }
  };
  for (const { edit, words } of made) {
    keep(edit.fromA);
    if (edit.fromB < edit.toB)
      text += (space ?? readSpace(words, edit.fromB)) + words.slice(edit.fromB, edit.toB);
    space = readSpace(words, edit.toB);
    at = edit.toA;
  }
  keep(base.count);
  return text + (space ?? readSpace(base, base.count));
}

/** Before word `at`; after the last word what is left. */
function readSpace({ text, count, starts, ends }: WordList, at: number): string {
  return text.slice(at === 0 ? 0 : ends[at - 1], at === count ? text.length : starts[at]);
}

/** The same edit, the same place, or words in common. */
function isInTheWay(a: NamedEdit, b: NamedEdit): boolean {
  if (a.fromA === a.toA && b.fromA === b.toA) return a.fromA === b.fromA;
  if (a.fromA === a.toA) return b.fromA < a.fromA && a.fromA < b.toA;
  if (b.fromA === b.toA) return a.fromA < b.fromA && b.fromA < a.toA;
  return Math.max(a.fromA, b.fromA) < Math.min(a.toA, b.toA);
}
