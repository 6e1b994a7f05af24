import type { Block } from '../../../document/document.ts';
import type { MatrixProposal } from '../../../matrix/matrix.ts';
import { compareLines, takeProposed } from '../../tracked/difference-lines.ts';
import type { LineDifference } from '../../tracked/difference-lines.ts';
import { makeLines } from '../../tracked/lines.ts';
import type { TextLine } from '../../tracked/lines.ts';
import { layOut } from '../../tracked/places.ts';

/** A proposal with its words. */
export interface ProposalText extends MatrixProposal {
  readonly content: readonly Block[];
  readonly reasons: readonly Block[];
}

export interface VersionText {
  readonly introduction: readonly Block[];
  readonly proposals: readonly ProposalText[];
}

export type Fate = 'added' | 'withdrawn' | 'changed' | 'same';

/** What became of one proposal from one version of its document to the next. */
export interface ProposalDifference {
  readonly fate: Fate;
  /** As the newer version has it; as the older one had it where it is withdrawn. */
  readonly proposal: MatrixProposal;
  /** As the older version has it; null where it is added. */
  readonly former: MatrixProposal | null;
  readonly supporters: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** The text proposed then and now; all of it as inserted or deleted where only one version has the proposal. */
  readonly text: readonly TextLine[];
  readonly reasons: readonly TextLine[];
}

export interface VersionDifference {
  readonly introduction: readonly TextLine[];
  readonly proposals: readonly ProposalDifference[];
  /** Some paragraph was too different for the exact answer within its budget. */
  readonly coarse: boolean;
}

/**
 * Compares what two versions of a document say and propose. The texts as proposed are compared, not the marks: a
 * revision often starts again from the text in force, and marks everything anew. Of a corrigendum (`partial`) nothing
 * is withdrawn: it prints only what it corrects.
 */
export function compareVersionTexts(
  older: VersionText,
  newer: VersionText,
  { partial }: { readonly partial: boolean },
): VersionDifference {
  let coarse = false;
  const take = (difference: LineDifference): readonly TextLine[] => {
    coarse ||= difference.coarse;
    return difference.lines;
  };
  const pairs = pairProposals(older.proposals, newer.proposals);
  const proposals = pairs
    .filter(([, proposal]) => proposal !== null || !partial)
    .map(([former, proposal]): ProposalDifference => {
      const text = take(compareLines(readProposed(former), readProposed(proposal)));
      const reasons = take(compareLines(readReasons(former), readReasons(proposal)));
      const supporters = compareSets(former?.supporters ?? [], proposal?.supporters ?? []);
      const changed =
        [...text, ...reasons].some((line) => line.changed) ||
        former?.number !== proposal?.number ||
        former?.action !== proposal?.action ||
        former?.textKey !== proposal?.textKey ||
        supporters.added.length + supporters.gone.length > 0;
      const fate = former === null ? 'added' : proposal === null ? 'withdrawn' : changed ? 'changed' : 'same';
      return {
        fate,
        proposal: withoutWords((proposal ?? former)!),
        former: former && withoutWords(former),
        supporters,
        text,
        reasons,
      };
    });
  // The introduction of a corrigendum says what it corrects, and is no other version of the one before.
  const introduction = partial
    ? []
    : take(
        compareLines(
          takeProposed(makeLines(older.introduction)),
          takeProposed(makeLines(newer.introduction)),
        ),
      );
  return { introduction, proposals, coarse };
}

const readProposed = (proposal: ProposalText | null) =>
  proposal === null ? [] : takeProposed(layOut(proposal.content).lines);
const readReasons = (proposal: ProposalText | null) =>
  proposal === null ? [] : takeProposed(makeLines(proposal.reasons));

function withoutWords(proposal: ProposalText): MatrixProposal {
  const { content, reasons, ...rest } = proposal;
  void [content, reasons];
  return rest;
}

type Pair = readonly [former: ProposalText | null, proposal: ProposalText | null];

/**
 * By number; then, for who numbered anew, by text where both versions have one proposal left on it. In the order of
 * the newer version, withdrawn ones last.
 */
function pairProposals(older: readonly ProposalText[], newer: readonly ProposalText[]): Pair[] {
  const byNumber = new Map(older.map((proposal) => [proposal.number, proposal]));
  const leftNewer = newer.filter(({ number }) => !byNumber.has(number));
  const numbers = new Set(newer.map(({ number }) => number));
  const leftOlder = older.filter(({ number }) => !numbers.has(number));
  const renumbered = new Map<ProposalText, ProposalText>();
  for (const proposal of leftNewer) {
    const sameText = (one: ProposalText) => one.textKey === proposal.textKey;
    const [former, ...more] = leftOlder.filter(sameText);
    if (former && more.length === 0 && leftNewer.filter(sameText).length === 1)
      renumbered.set(proposal, former);
  }
  const paired = newer.map((proposal): Pair => [
    byNumber.get(proposal.number) ?? renumbered.get(proposal) ?? null,
    proposal,
  ]);
  const gone = leftOlder.filter((one) => ![...renumbered.values()].includes(one));
  return [...paired, ...gone.map((one): Pair => [one, null])];
}

function compareSets(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((one) => !before.includes(one)),
    gone: before.filter((one) => !after.includes(one)),
  };
}
