import type { AcceptedFile, ReadFile } from './read-file.ts';
import { listParagraphs } from '../../document/views.ts';
import type { Side } from '../../document/views.ts';
import type { Language, Proposal, Target } from '../../proceedings/proposal.ts';
import type { Message, Refusal } from '../../document/message.ts';
import { listProposalText } from '../../proceedings/itu/proposal-text.ts';
import { readReasons } from '../../proceedings/itu/reasons.ts';

/** One line of `read --json`, and of every other place that gives a document as JSON. */
export type ReadRow = RefusedRow | DocumentRow;

export interface RefusedRow {
  readonly file: string;
  readonly refused: Refusal;
}

export interface DocumentRow {
  readonly file: string;
  readonly symbol: string | null;
  readonly document: number | null;
  readonly addendum: number | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly date: string | null;
  readonly originalLanguage: readonly string[];
  readonly language: Language | null;
  readonly source: string | null;
  readonly sources: readonly string[];
  readonly title: string | null;
  readonly proposals: readonly ProposalRow[];
  /** The whole body, paragraph by paragraph. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly messages: readonly Message[];
}

export interface ProposalRow {
  readonly id: string;
  readonly action: string;
  readonly underlined: boolean;
  readonly target: Target;
  readonly supporters: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly reasons: string | null;
}

export function toRow(file: ReadFile): ReadRow {
  return file.refused ? { file: file.fileName, refused: file.refused } : toDocumentRow(file);
}

function toDocumentRow({ fileName, document, conferenceDocument, messages }: AcceptedFile): DocumentRow {
  const {
    symbol,
    addendum,
    revision,
    corrigendum,
    date,
    originalLanguage,
    language,
    source,
    sources,
    title,
  } = conferenceDocument;
  const body = (side: Side) => listParagraphs(document.blocks, side).map(({ text }) => text);
  return {
    file: fileName,
    symbol,
    document: conferenceDocument.document,
    addendum,
    revision,
    corrigendum,
    date,
    originalLanguage,
    language,
    source,
    sources,
    title,
    proposals: conferenceDocument.proposals.map(toProposalRow),
    before: body('before'),
    after: body('after'),
    messages,
  };
}

function toProposalRow(proposal: Proposal): ProposalRow {
  const { id, action, underlined, target, supporters } = proposal;
  return {
    id,
    action,
    underlined,
    target,
    supporters,
    before: listProposalText(proposal, 'before'),
    after: listProposalText(proposal, 'after'),
    reasons: readReasons(proposal.reasons),
  };
}
