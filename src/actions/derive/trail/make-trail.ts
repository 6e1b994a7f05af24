import { buildTrail } from '../../../compare/trail/build-trail.ts';
import type { ProposalInput, Trail, VersionInput } from '../../../compare/trail/trail.ts';
import { placeParagraphs } from '../../../proceedings/itu/placed-paragraphs.ts';
import { listProposalBlocks } from '../../../proceedings/itu/proposal-text.ts';
import type { StoredDraft } from '../../../storage/draft.repository.ts';
import type { ProposalWords, TextWords } from '../../../storage/trail-inputs.repository.ts';

/** All that is stored of one text in one language: plain data, for a thread. */
export interface TrailWords {
  readonly proposals: readonly ProposalWords[];
  readonly drafts: readonly StoredDraft[];
  readonly inForce: TextWords | null;
  readonly adopted: TextWords | null;
}

const STATIONS = ['dt', 'dl', 'com', 'blue', 'pink'];

/** From what is stored to the trail: paragraphs are read, versions put in order. */
export function makeTrail({ proposals, drafts, inForce, adopted }: TrailWords): Trail | null {
  const inputs = proposals.map(toProposal);
  const versions = orderDrafts(drafts).map(toVersion);
  if (adopted)
    versions.push({
      station: 'adopted',
      ref: adopted.key,
      name: adopted.key,
      date: null,
      action: null,
      paragraphs: placeParagraphs(adopted.blocks, 'after'),
    });
  if (inForce)
    return buildTrail({
      inForce: placeParagraphs(inForce.blocks, 'after'),
      baseFrom: null,
      versions,
      proposals: inputs,
    });
  // Without the text in force, the longest one that a proposal to amend it reproduces stands for it.
  const own = proposals
    .filter(({ action, part }) => action.includes('MOD') && part === null)
    .map((one) => ({ one, before: placeParagraphs(listProposalBlocks(withTarget(one), 'before'), 'before') }))
    .toSorted((a, b) => b.before.length - a.before.length)[0];
  return buildTrail({
    inForce: own?.before ?? null,
    baseFrom: own?.one.number ?? null,
    versions,
    proposals: inputs,
  });
}

const withTarget = ({ action, content, kind }: ProposalWords) => ({ action, content, target: { kind } });

function toProposal(proposal: ProposalWords): ProposalInput {
  const blocks = withTarget(proposal);
  return {
    number: proposal.number,
    action: proposal.action,
    sources: proposal.sources,
    part: proposal.part,
    before: placeParagraphs(listProposalBlocks(blocks, 'before'), 'before').map(({ text }) => text),
    after: placeParagraphs(listProposalBlocks(blocks, 'after'), 'after'),
  };
}

const rank = ({ document }: StoredDraft): number => STATIONS.indexOf(document.stage);

/** By day, then by station and number; those without a day come where their station would be. */
function orderDrafts(drafts: readonly StoredDraft[]): StoredDraft[] {
  // A document may hold a text and its annexes: the text itself is the version.
  const first = new Map<number, StoredDraft>();
  for (const draft of drafts) {
    const other = first.get(draft.document.id);
    if (!other || (other.part !== null && draft.part === null)) first.set(draft.document.id, draft);
  }
  return [...first.values()].toSorted((a, b) => {
    const [one, other] = [a.document, b.document];
    const byDay = one.date !== null && other.date !== null ? one.date.localeCompare(other.date) : 0;
    return (
      byDay ||
      rank(a) - rank(b) ||
      (one.number ?? '').localeCompare(other.number ?? '', 'en', { numeric: true }) ||
      (one.revision ?? 0) - (other.revision ?? 0) ||
      a.id - b.id
    );
  });
}

const toVersion = ({ document, key, action, blocks }: StoredDraft): VersionInput => ({
  station: document.stage,
  ref: nameDocument(document),
  name: key,
  date: document.date,
  action,
  paragraphs: action?.startsWith('SUP') ? [] : placeParagraphs(blocks, 'after'),
});

/** "DT6-R1": as the document's address has it. */
function nameDocument({ id, number, revision, corrigendum }: StoredDraft['document']): string {
  if (number === null) return `id-${id}`;
  return `${number}${revision === null ? '' : `-R${revision}`}${corrigendum === null ? '' : `-C${corrigendum}`}`;
}
