import type { Amendment, PlacedParagraph } from '../../compare/consolidate/amendment.ts';
import { listAuthored } from '../../compare/tracked/authored.ts';
import type { Block } from '../../document/document.ts';
import type { Side } from '../../document/views.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';
import { listProposalBlocks } from '../../proceedings/itu/proposal-text.ts';
import type { ProposedText } from '../../proceedings/itu/proposal-text.ts';

/** A proposal on a text, with what it is called in results and the base name of its file. */
export interface TextProposal extends ProposedText {
  readonly id: string;
  readonly file: string;
}

/** Proposals that come with a text of their own, to be held against the text in force. */
export const isAmendment = ({ action }: Pick<TextProposal, 'action'>): boolean => /^\(?MOD\)?$/.test(action);

/** The text as the authors of a proposal had it and as they want it, with what they marked. */
export function toAmendment(proposal: TextProposal): Amendment {
  const blocks = (side: Side): readonly Block[] => listProposalBlocks(proposal, side);
  const read = (side: Side): PlacedParagraph[] => outlineText(blocks(side), side);
  return {
    id: proposal.id,
    file: proposal.file,
    before: read('before'),
    after: read('after'),
    authored: listAuthored(blocks('before'), blocks('after')),
  };
}
