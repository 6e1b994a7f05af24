import type { Block } from '../../document/document.ts';
import { listParagraphs } from '../../document/views.ts';
import type { Side } from '../../document/views.ts';
import type { Proposal } from '../proposal.ts';
import { listProvisionRows } from './provision.ts';

/** What of a proposal its text is read from. */
export type ProposedText = Pick<Proposal, 'action' | 'content'> & {
  readonly target: Pick<Proposal['target'], 'kind'>;
};

/**
 * A proposal's text on one side: paragraphs in document order, each with its number, TAB, text. From the number line
 * to before the reasons; of provisions in a table the right cell alone. What is added has no text before, what is
 * suppressed none after.
 */
export function listProposalText(proposal: ProposedText, side: Side): string[] {
  return listParagraphs(listProposalBlocks(proposal, side), side).map(({ text }) => text);
}

/** The blocks that `listProposalText` reads: the changes are in them. */
export function listProposalBlocks(proposal: ProposedText, side: Side): readonly Block[] {
  if (side === 'before' && proposal.action.startsWith('ADD')) return [];
  if (side === 'after' && proposal.action.startsWith('SUP')) return [];
  if (proposal.target.kind !== 'provision') return proposal.content;
  const cells = proposal.content.flatMap((block) =>
    block.kind === 'table' ? listProvisionRows(block, side).flatMap(({ text }) => text) : [],
  );
  return cells.length > 0
    ? cells.filter((block) => listParagraphs([block], side).some(({ text }) => text !== ''))
    : proposal.content;
}
