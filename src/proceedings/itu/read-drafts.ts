import type { Block, Document } from '../../document/document.ts';
import { listLines } from '../blocks.ts';
import type { DraftText, Proposal } from '../proposal.ts';
import { getTextKey } from '../text-key.ts';
import { findFormerNames } from './former-names.ts';
import { listProposalBlocks } from './proposal-text.ts';
import { readInstruments } from './read-instrument.ts';

/** Lines of a text that may tell what it was called before: number line, title, and what stands between. */
const REACH = 4;

/**
 * The texts of a temporary document, each a version of its instrument: below their symbol lines where it has some,
 * else from number line to number line. `title` is the document's own, which speaks for a text that is alone in it.
 */
export function readDrafts(
  document: Document,
  headerEnd: number,
  proposals: readonly Proposal[],
  title: string | null,
): DraftText[] {
  const found =
    proposals.length > 0
      ? proposals.map(toDraft)
      : readInstruments({ ...document, blocks: document.blocks.slice(headerEnd) }, '')
          // A file without any number line (an agenda, a list of documents) holds no text.
          .filter(({ number, draft }) => number !== null || draft !== null)
          .map((instrument): DraftText => ({ ...instrument, part: null, action: null, formerly: [] }));
  return found.map((draft) => {
    const lines = listLines(draft.blocks.slice(0, REACH), 'after');
    const told = found.length === 1 && title !== null ? [...lines, title] : lines;
    const formerly = told.flatMap((line) =>
      findFormerNames(line).map((name) => ({ key: keyOf(draft, name), quote: line })),
    );
    const unique = new Map(formerly.map((one) => [one.key, one]));
    unique.delete(draft.key);
    return { ...draft, formerly: [...unique.values()] };
  });
}

const keyOf = ({ kind }: Pick<DraftText, 'kind'>, draft: string): string =>
  getTextKey({ kind, number: null, draft, instrument: null }, draft);

function toDraft(proposal: Proposal): DraftText {
  const { target, action, id, content } = proposal;
  const blocks: readonly Block[] =
    target.kind === 'provision' ? listProposalBlocks(proposal, 'after') : content;
  return {
    key: getTextKey(target, id),
    kind: target.kind,
    number: target.number,
    draft: target.draft,
    revision: target.revision,
    title: target.title,
    instrument: target.instrument,
    part: target.part,
    blocks,
    action,
    formerly: [],
  };
}
