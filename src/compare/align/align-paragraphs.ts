import { makeBudget } from '../difference/diff-tokens.ts';
import type { Budget } from '../difference/diff-tokens.ts';
import { alignLines } from './align-lines.ts';
import { findMoves } from './find-moves.ts';
import { groupLines } from './group-lines.ts';
import type { Group } from './group-lines.ts';
import { getLikeness, joinBags } from './bag.ts';
import { makeLists } from './paragraph-list.ts';
import type { ParagraphList } from './paragraph-list.ts';

export type AlignmentKind = 'kept' | 'changed' | 'inserted' | 'deleted' | 'moved' | 'split' | 'joined';

/**
 * What became of paragraphs. `a` and `b` are places in the two lists: one each for kept, changed and moved; several of
 * one for split and joined; none of one for inserted and deleted.
 */
export interface Alignment {
  readonly kind: AlignmentKind;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** 1: the same words, spelling of quotes, hyphens and spaces apart. A moved one below 1 was also changed. */
  readonly likeness: number;
}

/**
 * Aligns two lists of paragraphs ("a)\tthat …" or without number) in the order of the second, deleted ones where they
 * stood. A paragraph with another number and the same text is kept.
 */
export function alignParagraphs(a: readonly string[], b: readonly string[]): Alignment[] {
  return alignLists(...makeLists(a, b), makeBudget());
}

export function alignLists(a: ParagraphList, b: ParagraphList, budget: Budget): Alignment[] {
  const groups = groupLines(alignLines(a, b, budget), a, b);
  const moves = findMoves(groups, a, b);
  const movedA = new Set(moves.map((move) => move.a));
  const moveByB = new Map(moves.map((move) => [move.b, move]));
  const alignments: Alignment[] = [];
  for (const group of groups) {
    if (group.like) {
      alignments.push(describe(group, a, b));
      continue;
    }
    for (let i = group.fromA; i < group.toA; i++)
      if (!movedA.has(i)) alignments.push({ kind: 'deleted', a: [i], b: [], likeness: 0 });
    for (let j = group.fromB; j < group.toB; j++) {
      const move = moveByB.get(j);
      alignments.push(
        move
          ? { kind: 'moved', a: [move.a], b: [j], likeness: move.likeness }
          : { kind: 'inserted', a: [], b: [j], likeness: 0 },
      );
    }
  }
  return alignments;
}

function describe({ fromA, toA, fromB, toB }: Group, a: ParagraphList, b: ParagraphList): Alignment {
  const placesA = list(fromA, toA);
  const placesB = list(fromB, toB);
  if (placesA.length === 1 && placesB.length === 1) {
    if (isSame(a, fromA, b, fromB)) return { kind: 'kept', a: placesA, b: placesB, likeness: 1 };
    // Words in another order, or signs: like in every word, and yet not the same.
    const likeness = Math.min(0.999, getLikeness(a.bagOf(fromA), b.bagOf(fromB)));
    return { kind: 'changed', a: placesA, b: placesB, likeness };
  }
  return {
    kind: placesA.length === 1 ? 'split' : 'joined',
    a: placesA,
    b: placesB,
    likeness: getLikeness(joinBags(placesA.map((i) => a.bagOf(i))), joinBags(placesB.map((j) => b.bagOf(j)))),
  };
}

/** A line that stands twice, once with another letter, has two keys: so the texts are asked too. */
const isSame = (a: ParagraphList, i: number, b: ParagraphList, j: number): boolean =>
  a.keyOf(i) === b.keyOf(j) || a.plainOf(i) === b.plainOf(j);

const list = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
