import type { Block, Document } from '../../document/document.ts';
import type { Message } from '../../document/message.ts';
import { listParagraphs } from '../../document/views.ts';
import type { Side } from '../../document/views.ts';
import { foldStyle, listLines } from '../blocks.ts';
import { findOrganisation, findPrefix, findSources, isKnownCode } from '../find-sources.ts';
import { toPlain } from '../plain.ts';
import type { Action, ConferenceDocument, Language, Proposal } from '../proposal.ts';
import type { RegisteredConference, Scope, SourceRegister } from '../register.ts';
import { findFileLanguage, findFileNumber, toSymbolPrefix, writeSymbol } from './document-number.ts';
import type { DocumentNumber, Numbered } from './document-number.ts';
import { findPageSymbol, readHeader } from './header.ts';
import type { Header } from './header.ts';
import { findInstrumentHeading, listMentionedInstruments } from './instruments.ts';
import { findLanguageByText, getLanguageLetter } from './letters.ts';
import { findNumberLine } from './number-line.ts';
import type { NumberLine } from './number-line.ts';
import { findProposalNumber } from './proposal-line.ts';
import { splitProposals } from './split-proposals.ts';
import type { ProposalSection } from './split-proposals.ts';
import { listCodes, readSupporters } from './supporters.ts';
import { readTarget } from './target.ts';
import { agreeOnNumber, checkNumber } from './witnesses.ts';

export interface ReadingOptions {
  /** Id of the conference the document is filed under, where its symbol does not say it. */
  readonly conference?: string;
}

/**
 * Reads a document of an ITU conference: header, source and proposals. Never throws for what is in the document; what
 * is odd or contradicts itself is told in messages. A text that is no conference document gives empty fields, and
 * one message that says so.
 */
export function readConferenceDocument(
  document: Document,
  fileName: string,
  register: SourceRegister,
  options: ReadingOptions = {},
): ConferenceDocument {
  const page = findPageSymbol(document);
  const file = findFileNumber(fileName);
  const header = readHeader(document);
  const conference = findConference(register, options.conference, page, file);
  const split = splitProposals(document.blocks.slice(header.end));
  const messages: Message[] = [];
  const agreed = agreeOnNumber(header.number, page, file, messages);
  const language = agreed.language ?? findFileLanguage(fileName) ?? findLanguageOf(document.blocks);
  const reading: Reading = {
    register,
    scope: conference?.scope ?? 'itu',
    conference,
    header,
    agreed,
    messages,
  };
  const proposals = readProposals(split.proposals, split.introduction, split.end, reading);
  const sources = readSources(proposals, reading);
  if (proposals.length === 0) messages.push(noProposals(header, page !== null || file !== null));
  else if (header.end > 0 && header.date === null)
    messages.push({ kind: 'no-date', place: 'header', sentence: 'The header has no date that can be read.' });
  return {
    conference: conference?.id ?? null,
    symbol: page?.symbol ?? makeSymbol(file, conference, language),
    ...agreed,
    date: header.date,
    originalLanguage: header.originalLanguage,
    language,
    source: header.source.length > 0 ? header.source.join(' ') : null,
    sources,
    title: header.title,
    agendaItem: header.agendaItem,
    abstract: header.abstract.length > 0 ? header.abstract : findAbstract(split.introduction),
    introduction: split.introduction,
    proposals,
    messages,
  };
}

interface Reading {
  readonly register: SourceRegister;
  readonly scope: Scope;
  readonly conference: RegisteredConference | undefined;
  readonly header: Header;
  readonly agreed: DocumentNumber;
  readonly messages: Message[];
}

function findConference(
  register: SourceRegister,
  id: string | undefined,
  page: Numbered | null,
  file: Numbered | null,
): RegisteredConference | undefined {
  const { conferences } = register;
  return (
    (id === undefined ? undefined : conferences.find((one) => one.id === id)) ??
    (page ? conferences.find((one) => one.symbolPrefixes.includes(page.prefix)) : undefined) ??
    (file
      ? conferences.find(
          (one) =>
            one.filePrefixes.includes(file.prefix) ||
            one.symbolPrefixes.includes(toSymbolPrefix(file.prefix)),
        )
      : undefined)
  );
}

function makeSymbol(
  file: Numbered | null,
  conference: RegisteredConference | undefined,
  language: Language | null,
) {
  if (!file || language === null) return null;
  return writeSymbol(
    conference?.symbolPrefixes[0] ?? toSymbolPrefix(file.prefix),
    file,
    getLanguageLetter(language),
  );
}

function findLanguageOf(blocks: readonly Block[]): Language | null {
  return findLanguageByText(
    listParagraphs(blocks.slice(0, 200), 'after')
      .map(({ text }) => text)
      .join('\n'),
  );
}

function noProposals(header: Header, isNamed: boolean): Message {
  const isConference = header.end > 0 || isNamed;
  return {
    kind: 'no-proposals',
    place: 'document',
    sentence: isConference
      ? 'No proposal stands in this document.'
      : 'This text has no header of a conference document and no proposal.',
  };
}

/** Under "Abstract" or "Summary" in the introduction, up to the next heading. */
function findAbstract(introduction: readonly Block[]): readonly Block[] {
  const isHeading = (block: Block) =>
    block.kind === 'paragraph' && /^(heading|title)/.test(foldStyle(block.style));
  const start = introduction.findIndex(
    (block) =>
      block.kind === 'paragraph' &&
      /^(?:abstract|summary|executive summary|résumé|resumen|резюме|аннотация|ملخص|摘要|概要) ?:?$/iu.test(
        toPlain(listLines([block], 'after').join(' ')),
      ),
  );
  if (start < 0) return [];
  const end = introduction.findIndex((block, at) => at > start && isHeading(block));
  return introduction.slice(start + 1, end < 0 ? undefined : end);
}

function readProposals(
  sections: readonly ProposalSection[],
  introduction: readonly Block[],
  end: readonly Block[],
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
  const fallback = reading.conference?.instrument ?? findMentioned(introduction, reading.header);
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
  const inSource = listCodes(reading.header.source.join('\n'), register, scope);
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
  { header, agreed, messages, register, scope, conference }: Reading,
): string {
  const { states, organisations } = findSources(header.source.join('\n'), register, scope);
  const prefixes = organisations.map(
    (id) => findPrefix(id, conference?.family ?? null, register, scope) ?? id,
  );
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

/** Codes of the proposals' numbers; of a document without proposals those of its source line. */
function readSources(
  proposals: readonly Proposal[],
  { header, register, scope, conference, messages }: Reading,
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
    (id) => findPrefix(id, conference?.family ?? null, register, scope) ?? id,
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
  if ((missing.length > 0 && named.length > 0) || (strangers.length > 0 && organisations.length > 0))
    messages.push({
      kind: 'sources-disagree',
      place: 'header',
      sentence: `The source line names ${named.join(', ')}, the numbers of the proposals ${codes.join(', ')}.`,
    });
  return codes;
}
