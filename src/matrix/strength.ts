import type { CellProposal } from './matrix.ts';

/**
 * How much of a text a proposal touches: nothing, few, some, many or very many changes; or the text as a whole, which
 * is added or suppressed.
 */
export type Strength = 'none' | 'few' | 'some' | 'many' | 'most' | 'whole';

/** Most changes that are still few, some, many. */
export const STRENGTHS = { few: 2, some: 7, many: 19 } as const;

export function getStrength({ action, insertions, deletions }: CellProposal): Strength {
  if (/^(ADD|SUP)/.test(action)) return 'whole';
  const changes = insertions + deletions;
  if (changes === 0) return 'none';
  if (changes <= STRENGTHS.few) return 'few';
  if (changes <= STRENGTHS.some) return 'some';
  return changes <= STRENGTHS.many ? 'many' : 'most';
}
