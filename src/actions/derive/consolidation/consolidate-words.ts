import type { ConsolidationCounts } from '../../../compare/consolidate/count-consolidated.ts';
import type { Block } from '../../../document/document.ts';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { buildTextConsolidation } from '../../../matrix/texts/text-consolidation.ts';
import type { TextToConsolidate } from '../../../matrix/texts/text-consolidation.ts';
import type { ConsolidationRows, ProposalWords } from '../../../storage/consolidation.repository.ts';
import { packJson } from '../../../storage/pack-json.ts';

/** A text and its proposals as they come out of the database: JSON as text. */
export interface WordsToConsolidate extends Pick<TextToConsolidate, 'elsewhere' | 'superseded'> {
  readonly blocks: string;
  readonly earlier: readonly { readonly id: number; readonly blocks: string }[];
  readonly proposals: readonly ProposalWords[];
}

export type PackedConsolidation = Pick<ConsolidationRows, 'result' | 'bases'> & {
  readonly counts: ConsolidationCounts;
};

/** Runs in a thread: reads the JSON, holds the texts against each other, packs the results. */
export function consolidateWords(words: WordsToConsolidate): PackedConsolidation {
  const { consolidation, counts, bases } = buildTextConsolidation({
    ...words,
    blocks: readBlocks(words.blocks),
    earlier: words.earlier.map(({ id, blocks }) => ({ id, blocks: readBlocks(blocks) })),
    proposals: words.proposals
      .toSorted((a, b) => compareNatural(a.number, b.number) || a.id - b.id)
      .map(({ kind, target, content, ...proposal }) => ({
        ...proposal,
        target: { kind, number: target },
        content: readBlocks(content),
      })),
  });
  return {
    counts,
    result: packJson(consolidation),
    bases: bases.map(({ proposal, base }) => ({ proposal, kind: base.kind, result: packJson(base) })),
  };
}

const readBlocks = (json: string): readonly Block[] => JSON.parse(json) as readonly Block[];
