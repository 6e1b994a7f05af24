import type { Amendment, PlacedParagraph } from '../../compare/consolidate/amendment.ts';
import { listAuthored } from '../../compare/tracked/authored.ts';
import type { Block } from '../../document/document.ts';
import type { Side } from '../../document/views.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';
import { listProposalBlocks } from '../../proceedings/itu/proposal-text.ts';
import type { ProposedText } from '../../proceedings/itu/proposal-text.ts';
import { takeProvision } from '../../proceedings/itu/provision.ts';

/** A proposal on a text, with what it is called in results and the base name of its file. */
export interface TextProposal extends ProposedText {
  readonly id: string;
  readonly file: string;
  readonly target: ProposedText['target'] & { readonly number?: string | null };
}

/** Proposals that come with a text of their own, to be held against the text in force. */
export const isAmendment = ({ action }: Pick<TextProposal, 'action'>): boolean => /^\(?MOD\)?$/.test(action);

/** The text as the authors of a proposal had it and as they want it, with what they marked. */
export function toAmendment(proposal: TextProposal): Amendment {
  const own = { ...proposal, content: takeOwn(proposal).content };
  const blocks = (side: Side): readonly Block[] => listProposalBlocks(own, side);
  const read = (side: Side): PlacedParagraph[] => outlineText(blocks(side), side);
  return {
    id: proposal.id,
    file: proposal.file,
    before: read('before'),
    after: read('after'),
    authored: listAuthored(blocks('before'), blocks('after')),
  };
}

/** Numbers of the provisions that it amends besides the one that it is filed under. */
export const listOtherProvisions = (proposal: TextProposal): readonly string[] => takeOwn(proposal).others;

const takeOwn = ({ target, content }: TextProposal) =>
  target.kind === 'provision' && typeof target.number === 'string'
    ? takeProvision(content, target.number)
    : { content, others: [] };
