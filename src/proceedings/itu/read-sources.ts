import { findOrganisation, findPrefix, findSources, isKnownCode } from '../find-sources.ts';
import type { Proposal } from '../proposal.ts';
import { findProposalNumber } from './proposal-line.ts';
import type { Reading } from './reading.ts';
import { opensSupporters } from './supporters.ts';

/** The source as printed; lines below an organisation that only list its States are signatures. */
export function printSource({ header, register, scope }: Reading): string | null {
  const [first, ...below] = header.source;
  if (first === undefined) return null;
  const isCommon = findSources(first, register, scope).organisations.length > 0;
  const isSignature = (line: string) =>
    opensSupporters(line) || (isCommon && findSources(line, register, scope).states.length > 0);
  return [first, ...below.filter((line) => !isSignature(line))]
    .map((line) => line.replaceAll(/\s+/g, ' '))
    .join('\n');
}

/** Codes of the proposals' numbers; of a document without proposals those of its source line. */
export function readSources(
  proposals: readonly Proposal[],
  { header, register, scope, conference, kin, messages }: Reading,
): string[] {
  const codes = [...new Set(proposals.flatMap(({ id }) => findProposalNumber(id)?.codes ?? []))].filter(
    (code) => code !== '?',
  );
  const printed = findSources(header.source.join('\n'), register, scope);
  for (const code of codes.filter((one) => !isKnownCode(one, register, scope)))
    messages.push({
      kind: 'unknown-code',
      place: 'proposals',
      sentence: `${code} is no letter code of a Member State and no prefix of a regional organisation that is known here.`,
    });
  const prefixes = printed.organisations.map(
    (id) => findPrefix(id, kin?.family ?? null, register, scope) ?? id,
  );
  const named = prefixes.length > 0 ? prefixes : [...printed.states];
  if (codes.length === 0) {
    if (named.length === 0 && header.source.length > 0 && conference)
      messages.push({
        kind: 'unknown-source',
        place: 'header',
        sentence: `“${header.source.join(' ')}” names no Member State and no regional organisation that is known here.`,
      });
    return named;
  }
  const organisations = codes.flatMap((code) => findOrganisation(code, register, scope)?.id ?? []);
  const missing = codes.filter(
    (code) =>
      isKnownCode(code, register, scope) &&
      !findOrganisation(code, register, scope) &&
      !printed.states.includes(code),
  );
  const strangers = printed.organisations.filter((id) => !organisations.includes(id));
  const extra = printed.states.filter((state) => !codes.includes(state));
  // A name that is not recognised is no contradiction, nor are those who co-sign.
  if ((missing.length > 0 && extra.length > 0) || (strangers.length > 0 && organisations.length > 0))
    messages.push({
      kind: 'sources-disagree',
      place: 'header',
      sentence: `The source line names ${named.join(', ')}, the numbers of the proposals ${codes.join(', ')}.`,
    });
  return codes;
}
