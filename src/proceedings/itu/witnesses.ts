import { hasChanges } from '../has-changes.ts';
import type { Message } from '../../document/message.ts';
import type { Proposal } from '../proposal.ts';
import type { DocumentNumber } from './document-number.ts';
import { findProposalNumber } from './proposal-line.ts';

const FIELDS = ['document', 'addendum', 'revision', 'corrigendum', 'language', 'series'] as const;

/**
 * Header table, page header and file name each say which document this is. The header table counts first, then the
 * page header, then the file name; where two of them contradict each other a message tells it.
 */
export function agreeOnNumber(
  header: DocumentNumber | null,
  page: DocumentNumber | null,
  file: DocumentNumber | null,
  messages: Message[],
): DocumentNumber {
  const witnesses = [header, page, file].filter((witness) => witness !== null);
  const agreed = Object.fromEntries(
    FIELDS.map((field) => [
      field,
      witnesses.map((witness) => witness[field]).find((value) => value !== null) ?? null,
    ]),
  ) as unknown as DocumentNumber;
  const compare = (
    witness: DocumentNumber | null,
    against: DocumentNumber | null,
    kind: string,
    place: string,
    name: string,
  ) => {
    if (!witness || !against) return;
    for (const field of FIELDS) {
      if (witness[field] === against[field]) continue;
      // Not every header repeats the language, and "DT" is left out of some.
      if (
        (field === 'language' || field === 'series') &&
        (witness[field] === null || against[field] === null)
      )
        continue;
      messages.push({
        kind,
        place,
        sentence: `The ${name} says ${tell(field, witness[field])}, the document itself ${tell(field, against[field])}.`,
      });
    }
  };
  compare(page, header, 'page-header-disagrees', 'header', 'page header');
  compare(file, header ?? page, 'file-name-disagrees', 'file name', 'file name');
  return agreed;
}

function tell(field: string, value: string | number | null): string {
  return value === null ? `no ${field}` : `${field} ${value}`;
}

/** What is odd about a proposal's number or its changes. */
export function checkNumber(
  proposal: Proposal,
  proposals: readonly Proposal[],
  agreed: DocumentNumber,
  messages: Message[],
): void {
  const place = `paragraph ${proposal.index}`;
  const number = findProposalNumber(proposal.id);
  if (proposals.find(({ id }) => id === proposal.id) !== proposal)
    messages.push({
      kind: 'repeated-proposal-number',
      place,
      sentence: `${proposal.id} stands in this document more than once.`,
    });
  if (number && number.document === null && !proposal.id.includes('?'))
    messages.push({
      kind: 'placeholder-number',
      place,
      sentence: `${proposal.id} has no document number yet.`,
    });
  if (proposal.action.includes('MOD') && !hasChanges(proposal.content))
    messages.push({
      kind: 'no-tracked-changes',
      place,
      sentence: `${proposal.id} amends a text, but no change in it is tracked: compare it with the text in force.`,
    });
  if (proposal.action === 'NOC' && hasChanges(proposal.content))
    messages.push({
      kind: 'changes-in-noc',
      place,
      sentence: `${proposal.id} proposes no change, but changes are tracked in its text.`,
    });
  const isOther =
    number?.document !== undefined &&
    number.document !== null &&
    agreed.document !== null &&
    (number.document !== agreed.document || (number.addendum ?? agreed.addendum) !== agreed.addendum);
  if (isOther)
    messages.push({
      kind: 'proposal-number-disagrees',
      place,
      sentence: `${proposal.id} carries the number of another document than this one.`,
    });
}
