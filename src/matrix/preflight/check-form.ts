import { hasChanges } from '../../proceedings/has-changes.ts';
import type { ConferenceDocument, Proposal } from '../../proceedings/proposal.ts';
import type { CheckKind, CheckLevel, DraftCheck, DraftWorld } from './draft-check.ts';

/**
 * Numbers, reasons and co-signatures: what a secretariat would send a draft back for. What the reader itself found odd
 * stands in its messages.
 */
export function checkForm(document: ConferenceDocument, world: DraftWorld): DraftCheck[] {
  return [
    ...checkHead(document),
    ...checkNumbers(document.proposals),
    ...document.proposals.flatMap((proposal) => checkProposal(proposal, document, world)),
  ];
}

const make = (
  kind: CheckKind,
  level: CheckLevel,
  proposal: string | null,
  about: readonly string[] = [],
): DraftCheck => ({ kind, level, proposal, place: null, quote: null, about });

function checkHead({ source, title, proposals }: ConferenceDocument): DraftCheck[] {
  return [
    ...(proposals.length === 0 ? [make('no-proposals', 'mend', null)] : []),
    ...(source === null ? [make('no-source', 'mend', null)] : []),
    ...(title === null ? [make('no-title', 'look', null)] : []),
  ];
}

/** "EUR/44A2/3": what stands before the last figure is the same for all, and the last figures count up. */
function checkNumbers(proposals: readonly Proposal[]): DraftCheck[] {
  const checks: DraftCheck[] = [];
  const stem = proposals[0]?.id.replace(/\d+$/u, '');
  proposals.forEach(({ id }, index) => {
    if (stem !== undefined && id.replace(/\d+$/u, '') !== stem)
      checks.push(make('number-of-another', 'mend', id, [stem]));
    else if (Number(/\d+$/u.exec(id)?.[0]) !== index + 1)
      checks.push(make('number-order', 'look', id, [String(index + 1)]));
  });
  return checks;
}

function checkProposal(
  { id, action, target, reasons, content, supporters }: Proposal,
  { sources }: ConferenceDocument,
  { conference, register }: DraftWorld,
): DraftCheck[] {
  const checks: DraftCheck[] = [];
  const add = (kind: CheckKind, level: CheckLevel) => void checks.push(make(kind, level, id));
  const isNamed = target.number !== null || target.draft !== null;
  if (!isNamed && action !== 'OTHER') add('no-target', 'mend');
  if (action.startsWith('ADD') && hasChanges(content)) add('tracked-new', 'look');
  if (reasons.length === 0) add('no-reasons', 'look');
  const family = register.conferences.find((one) => one.id === conference)?.family ?? '';
  const common = register.organisations.some(({ prefixes }) =>
    sources.some((code) => [...(prefixes[family] ?? []), ...(prefixes['any'] ?? [])].includes(code)),
  );
  if (common && supporters.length === 0) add('no-supporters', 'look');
  return checks;
}
