import { getAgreement } from '../../../compare/together/tally.ts';
import type { Agreement, Tally } from '../../../compare/together/tally.ts';
import { labelRow, listSources } from './arrange-rows.ts';
import type { RowLabel, SourcedText } from './arrange-rows.ts';

/** Shown before "all": what a reader takes in at once. */
const MOST_PAIRS = 40;
const MOST_CLASHES = 40;

export interface ShownPair {
  readonly sources: readonly [string, string];
  readonly tally: Tally;
  readonly agreement: Agreement;
}

export interface ShownClash extends RowLabel {
  /** In dispute; "" for a new paragraph. */
  readonly words: string;
  readonly kind: SourcedText['together']['paragraphs'][number]['disputes'][number]['kind'];
  readonly sources: readonly string[];
}

/** A text with its proposals in numbers, and where to look. */
export function summarise(consolidation: SourcedText) {
  const { together, paragraphs } = consolidation;
  const { tally, beside, coarse } = together;
  const counted = together.paragraphs.map(({ standings }) =>
    standings.some((standing) => standing !== 'none' && standing !== 'editorial'),
  );
  const clashes = together.paragraphs.flatMap(({ disputes }, at) =>
    disputes.map(({ words, kind, options }): ShownClash => ({
      ...labelRow(consolidation, at),
      words,
      kind,
      sources: listSources(
        consolidation,
        options.flatMap((option) =>
          option.changes.flatMap((change) => paragraphs[at]!.changes[change]!.proposals),
        ),
      ),
    })),
  );
  const pairs = together.pairs.flatMap((pair): ShownPair[] => {
    const agreement = getAgreement(pair.tally);
    return agreement ? [{ ...pair, agreement }] : [];
  });
  return {
    /** Those that come with a text of their own. */
    proposals: consolidation.proposals.filter(({ base }) => base !== null).length,
    paragraphs: paragraphs.filter(({ base }) => base !== null && base.trim() !== '').length,
    changed: paragraphs.filter(({ base }, at) => base !== null && counted[at]).length,
    inserted: paragraphs.filter(({ base }, at) => base === null && counted[at]).length,
    tally,
    agreement: getAgreement(tally),
    beside,
    coarse,
    clashes: clashes.slice(0, MOST_CLASHES),
    allClashes: clashes.length,
    pairs: pairs.slice(0, MOST_PAIRS),
    allPairs: together.allPairs,
    whole: together.wholeDisputes,
  };
}

export type Summary = ReturnType<typeof summarise>;
