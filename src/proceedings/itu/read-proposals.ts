import type { Block } from '../../document/document.ts';
import type { Side } from '../../document/views.ts';
import { foldStyle, listLines } from '../blocks.ts';
import { findPrefix, findSources } from '../find-sources.ts';
import type { Action, Proposal } from '../proposal.ts';
import type { Header } from './header.ts';
import { findInstrumentHeading, listMentionedInstruments } from './instruments.ts';
import { findNumberLine } from './number-line.ts';
import type { NumberLine } from './number-line.ts';
import { findProposalNumber } from './proposal-line.ts';
import type { Reading } from './reading.ts';
import type { SplitDocument } from './split-proposals.ts';
import { isSignature, listCodes, readSupporters } from './supporters.ts';
import { readTarget } from './target.ts';
import { checkNumber } from './witnesses.ts';

/** The proposals of a document, each with its text, target and supporters. */
export function readProposals(
  { introduction, proposals: sections, end }: SplitDocument,
  reading: Reading,
): Proposal[] {
  if (sections.length === 0) return [];
  const { messages, register, scope } = reading;
  const proposals: (Proposal & { readonly signatures: readonly Block[] })[] = [];
  const standing = sections.filter((section) => !section.withdrawn);
  for (const { line, index } of sections.filter((section) => section.withdrawn))
    messages.push({
      kind: 'withdrawn-proposal',
      place: `paragraph ${index}`,
      sentence: `The line of proposal ${line.id ?? 'without a number'} is deleted: it is left out.`,
    });
  let instrument = findInstrument(introduction);
  let owner = findOwnerAbove(introduction);
  const fallback = reading.kin?.instrument ?? findMentioned(introduction, reading.header);
  for (const [at, section] of standing.entries()) {
    const place = `paragraph ${section.index}`;
    instrument = findInstrument(section.lead) ?? instrument;
    owner = findOwnerAbove(section.lead) ?? owner;
    const found = readTarget(section.content, sideOf(section.line.action), {
      instrument: instrument ?? fallback,
      owner,
      rest: section.line.rest,
      place,
    });
    messages.push(...found.messages);
    owner = found.line ?? owner;
    proposals.push({
      id: section.line.id ?? makeId(at, place, reading),
      action: section.line.action,
      underlined: section.line.action === 'NOC' && section.underlined,
      target: found.target,
      supporters: [],
      lead: section.lead,
      content: section.content,
      reasons: section.reasons,
      signatures: section.signatures,
      index: section.index,
    });
  }
  const named = readSupporters(
    [...introduction, ...standing.flatMap(({ lead }) => lead), ...end],
    proposals,
    register,
    scope,
  );
  const { source, further } = reading.header;
  const inSource = [
    source.join('\n'),
    ...further.filter((line) => isSignature(line, register, scope)),
  ].flatMap((text) => listCodes(text, register, scope));
  for (const proposal of proposals) checkNumber(proposal, proposals, reading.agreed, messages);
  return proposals.map(({ signatures, ...proposal }) => {
    const own = new Set(findProposalNumber(proposal.id)?.codes);
    const signed = signatures.flatMap((block) =>
      listLines([block], 'after').flatMap((line) => listCodes(line, register, scope)),
    );
    const codes = new Set([...inSource, ...named.all, ...(named.byId.get(proposal.id) ?? []), ...signed]);
    return { ...proposal, supporters: [...codes.difference(own)].toSorted() };
  });
}

function sideOf(action: Action): Side {
  return action === 'ADD' || action === 'ADD*' ? 'after' : 'before';
}

/** A proposal without its number keeps a place of its own, under the document's. */
function makeId(
  at: number,
  place: string,
  { header, agreed, messages, register, scope, kin }: Reading,
): string {
  const { states, organisations } = findSources(header.source.join('\n'), register, scope);
  const prefixes = organisations.map((id) => findPrefix(id, kin?.family ?? null, register, scope) ?? id);
  const codes = prefixes.length > 0 ? prefixes : states;
  const addendum = agreed.addendum === null ? '' : `A${agreed.addendum}`;
  const id = `${codes.length > 0 ? codes.join('/') : '?'}/${agreed.document ?? '?'}${addendum}/${at + 1}`;
  messages.push({
    kind: 'no-proposal-number',
    place,
    sentence: `A proposal stands here without its number; ${id} is made from its place in the document.`,
  });
  return id;
}

/** The last heading that names a treaty. */
function findInstrument(blocks: readonly Block[]): string | null {
  let found: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const style = foldStyle(block.style);
    for (const line of listLines([block], 'after').flatMap((text) => text.split('\n')))
      found =
        findInstrumentHeading(line, /^(volumetitle|heading|title|partno|parttitle|section)/.test(style)) ??
        found;
  }
  return found;
}

/** The introduction, else the title, where it names one treaty and no other. */
function findMentioned(introduction: readonly Block[], header: Header): string | null {
  for (const text of [listLines(introduction, 'after').join('\n'), header.title ?? '']) {
    const mentioned = listMentionedInstruments(text);
    if (mentioned.length === 1) return mentioned[0]!;
  }
  return null;
}

/** A number line among the headings: the text that an annex below it belongs to. */
function findOwnerAbove(blocks: readonly Block[]): NumberLine | null {
  let found: NumberLine | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const line = findNumberLine(listLines([block], 'after').join(' '), false);
    if (line && line.kind !== 'annex' && line.kind !== 'appendix') found = line;
  }
  return found;
}
