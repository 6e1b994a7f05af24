import type { ConferenceDocument, Proposal } from '../../proceedings/proposal.ts';
import { getTextKey } from '../../proceedings/text-key.ts';
import { buildTextConsolidation } from '../texts/text-consolidation.ts';
import type { StoredTextProposal } from '../texts/text-consolidation.ts';
import { checkCitations } from './check-citations.ts';
import { checkForm } from './check-form.ts';
import { checkBase, checkNeighbours } from './check-neighbours.ts';
import type { DraftCheck, DraftReport, DraftWorld } from './draft-check.ts';

/** The keys of the texts that a draft is on: what has to be known to check it. */
export const listDraftKeys = ({ proposals }: Pick<ConferenceDocument, 'proposals'>): string[] => [
  ...new Set(proposals.map(({ target, id }) => getTextKey(target, id))),
];

/**
 * Checks a draft that is not filed yet: its form, its own base against the text in force, what it cites, and who
 * already proposes the same or the opposite. Reads nothing but what it is given.
 */
export function checkDraft(document: ConferenceDocument, fileName: string, world: DraftWorld): DraftReport {
  const { proposals, title, source } = document;
  const keyed = proposals.map((proposal) => ({ proposal, key: getTextKey(proposal.target, proposal.id) }));
  const checks: DraftCheck[] = [...checkForm(document, world)];
  for (const { proposal, key } of keyed) {
    checks.push(...checkCitations(proposal, key, world));
    checks.push(...checkAgainst(proposal, key, fileName, world));
  }
  return {
    title,
    source,
    proposals: keyed.map(({ proposal: { id, action }, key }) => ({ number: id, action, key })),
    checks,
    messages: document.messages.filter(({ kind }) => !OF_DRAFTS.has(kind)),
  };
}

/** A draft has no number yet, and is called what its author likes. */
const OF_DRAFTS = new Set(['placeholder-number', 'file-name-disagrees', 'no-proposals']);

/** A draft has no row in the store; its own name is none that a filed proposal can have. */
const DRAFT_ID = -1;

function checkAgainst(proposal: Proposal, key: string, fileName: string, world: DraftWorld): DraftCheck[] {
  const { id: number, action, underlined, target, content } = proposal;
  const text = world.texts.find((one) => one.key === key);
  if (!text) {
    const isMissing = target.number !== null && !action.startsWith('ADD') && target.kind !== 'other';
    const about = [key];
    return isMissing
      ? [{ kind: 'text-not-here', level: 'look', proposal: number, place: null, quote: null, about }]
      : [];
  }
  const file = `${fileName} (draft)`;
  const draft: StoredTextProposal = { id: DRAFT_ID, number, file, action, underlined, target, content };
  const others = text.proposals.filter((one) => one.number !== number);
  const built = buildTextConsolidation({
    blocks: text.blocks,
    proposals: [...others, draft],
    earlier: text.earlier,
    elsewhere: [],
    superseded: [],
  });
  const name = built.consolidation.proposals.find(({ id }) => id === DRAFT_ID)!.name;
  return [...checkBase(name, number, built), ...checkNeighbours(name, number, built.consolidation)];
}
