import { normaliseText } from '../words/normalise.ts';
import type { WordList } from '../words/word-list.ts';
import type { Stretch } from './relate.ts';
import { readStretch } from './version.ts';
import type { Version } from './version.ts';

/**
 * What is disputed: words that several change in different ways, a place where several add different words, a
 * paragraph that one deletes and another amends, the wording of a new paragraph, or the place one is moved to.
 */
export type DisputeKind = 'words' | 'place' | 'deletion' | 'insertion' | 'move';

export interface Dispute {
  readonly kind: DisputeKind;
  /** The words of the text in force that are in dispute; of a place the words around it; "" in a new paragraph. */
  readonly words: string;
  /** Each with those who want it, as places in the changes of the paragraph. */
  readonly options: readonly DisputeOption[];
}

export interface DisputeOption {
  readonly changes: readonly number[];
  /** What would stand there; null where the paragraph is deleted. Of a move "". */
  readonly text: string | null;
}

export interface Clash extends Stretch {
  readonly changes: readonly [number, number];
}

/** Words on each side of a place where nothing stands yet. */
const AROUND = 4;

/** Clashes over the same words as one dispute, in the order of the paragraph. */
export function listWordDisputes(
  base: WordList,
  clashes: readonly Clash[],
  versionOf: (change: number) => Version,
): Dispute[] {
  const open: { from: number; to: number; changes: Set<number> }[] = [];
  for (const { from, to, changes } of clashes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = open.at(-1);
    if (last && (from < last.to || (from === last.from && to === last.to))) {
      last.to = Math.max(last.to, to);
      for (const change of changes) last.changes.add(change);
    } else open.push({ from, to, changes: new Set(changes) });
  }
  return open.map(({ from, to, changes }) => ({
    kind: from === to ? 'place' : 'words',
    words:
      from === to
        ? `${base.slice(Math.max(0, from - AROUND), from)} … ${base.slice(from, Math.min(base.count, from + AROUND))}`.trim()
        : base.slice(from, to),
    options: joinAlike(
      [...changes]
        .sort((a, b) => a - b)
        .map((change) => ({
          changes: [change],
          text: readStretch(versionOf(change), from, to),
        })),
    ),
  }));
}

/** Versions that differ elsewhere may have the same words here. */
function joinAlike(options: readonly DisputeOption[]): DisputeOption[] {
  const groups = Map.groupBy(options, ({ text }) => (text === null ? null : normaliseText(text)));
  return [...groups.values()].map((group) => ({
    changes: group.flatMap(({ changes }) => changes),
    text: group[0]!.text,
  }));
}
