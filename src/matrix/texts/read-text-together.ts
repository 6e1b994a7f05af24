import type { Consolidated } from '../../compare/consolidate/consolidate.ts';
import { readTogether } from '../../compare/together/read-together.ts';
import type { TogetherReading, WholeProposal } from '../../compare/together/read-together.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';
import { sourceOfNumber } from './source-of-number.ts';
import type { TextProposal } from './to-amendment.ts';

/** Of five hundred sources that all meet there are 125,000 pairs: those that meet most often are kept. */
const MOST_PAIRS = 300;

export interface TextTogether extends TogetherReading {
  /** Pairs of sources that meet: more than `pairs` has where they are very many. */
  readonly allPairs: number;
}

/** A proposal as results name it, with what says who makes it and what it wants of the whole text. */
export interface NamedProposal extends Pick<TextProposal, 'action'> {
  readonly name: string;
  readonly number: string;
  readonly underlined: boolean;
}

/** Who agrees and who clashes on a text. Number line, place and date, and empty paragraphs are nobody's wish. */
export function readTextTogether(
  outline: readonly OutlinedParagraph[],
  consolidated: Pick<Consolidated, 'paragraphs'>,
  proposals: readonly NamedProposal[],
): TextTogether {
  const sources = new Map(proposals.map(({ name, number }) => [name, sourceOfNumber(number || name)]));
  const reading = readTogether({
    consolidated,
    whole: proposals.map(({ name, ...proposal }) => ({ id: name, wants: readWish(proposal) })),
    furniture: new Set([...outline.entries()].flatMap(([at, { role }]) => (FURNITURE.has(role) ? [at] : []))),
    sourceOf: (name) => sources.get(name)!,
  });
  const pairs = reading.pairs.toSorted(
    (a, b) => b.tally.clash - a.tally.clash || b.tally.near - a.tally.near || b.tally.same - a.tally.same,
  );
  return { ...reading, pairs: pairs.slice(0, MOST_PAIRS), allPairs: pairs.length };
}

export const FURNITURE: ReadonlySet<OutlinedParagraph['role']> = new Set(['number', 'formula', 'empty']);

function readWish({
  action,
  underlined,
}: Pick<NamedProposal, 'action' | 'underlined'>): WholeProposal['wants'] {
  if (action.startsWith('SUP')) return 'suppression';
  return action === 'NOC' && underlined ? 'no change' : 'other';
}
