import type { Amendment, PlacedParagraph } from '../../compare/consolidate/amendment.ts';
import { consolidate } from '../../compare/consolidate/consolidate.ts';
import type { Consolidated } from '../../compare/consolidate/consolidate.ts';
import type { Message } from '../../document/message.ts';
import type { Action } from '../../proceedings/proposal.ts';
import { isAmendment, listOtherProvisions, toAmendment } from './to-amendment.ts';
import type { TextProposal } from './to-amendment.ts';

/** Proposals to suppress, to add or to leave the whole text, or a part of it that they do not reproduce. */
export interface WholeAction {
  readonly proposals: readonly string[];
  readonly action: Action;
}

export interface ConsolidatedProposals {
  readonly amendments: readonly Amendment[];
  readonly consolidated: Consolidated;
  readonly whole: readonly WholeAction[];
  readonly messages: readonly Message[];
}

/** A text in force with the proposals on it, those that do not amend it apart. */
export function consolidateProposals(
  base: readonly PlacedParagraph[],
  proposals: readonly TextProposal[],
): ConsolidatedProposals {
  const amendments = proposals.filter(isAmendment).map(toAmendment);
  const consolidated = consolidate(base, amendments);
  return {
    amendments,
    consolidated,
    whole: listWhole(proposals.filter((proposal) => !isAmendment(proposal))),
    messages: [...listMessages(consolidated), ...listBesides(proposals)],
  };
}

export function listWhole(proposals: readonly TextProposal[]): WholeAction[] {
  return [...Map.groupBy(proposals, ({ action }) => action)].map(([action, list]) => ({
    proposals: list.map(({ id }) => id),
    action,
  }));
}

const listBesides = (proposals: readonly TextProposal[]): Message[] =>
  proposals.flatMap((proposal) => {
    const others = listOtherProvisions(proposal);
    if (others.length === 0) return [];
    const sentence = `The proposal amends other provisions under the same number, too: ${others.join(', ')}. They are not shown here.`;
    return [{ kind: 'other-provisions', place: proposal.id, sentence }];
  });

function listMessages({ byAmendment }: Consolidated): Message[] {
  return byAmendment.flatMap(({ id, deviations, partial }): Message[] => [
    ...(partial
      ? [
          {
            kind: 'partial',
            place: id,
            sentence: 'The proposal reproduces a part of the text only; what it leaves out is taken to stay.',
          },
        ]
      : []),
    ...deviations.map(({ kind, base, segments }) => ({
      kind: 'base-differs',
      place: base === null ? id : `${id}, paragraph ${base}`,
      sentence: `The text in force is not as the proposal has it (${kind}): ${segments
        .filter(({ op }) => op !== '=')
        .map(({ op, text }) => `${op}${text.slice(0, 120)}`)
        .join(' ')}`,
    })),
  ]);
}
