import type { Block, Document } from '../../document/document.ts';
import type { Message } from '../../document/message.ts';
import { listParagraphs } from '../../document/views.ts';
import { foldStyle, listLines } from '../blocks.ts';
import { toPlain } from '../plain.ts';
import type { ConferenceDocument, Language } from '../proposal.ts';
import type { RegisteredConference, SourceRegister } from '../register.ts';
import { findFileLanguage, findFileNumber, toSymbolPrefix, writeSymbol } from './document-number.ts';
import type { Numbered } from './document-number.ts';
import { findPageSymbol, readHeader } from './header.ts';
import type { Header } from './header.ts';
import { findLanguageByText, getLanguageLetter } from './letters.ts';
import { readDrafts } from './read-drafts.ts';
import { readProposals } from './read-proposals.ts';
import { printSource, readSources } from './read-sources.ts';
import type { Reading } from './reading.ts';
import { splitProposals } from './split-proposals.ts';
import { findStage } from './stage.ts';
import { agreeOnNumber } from './witnesses.ts';

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
  const printed = findConference(register, page, file);
  const conference = register.conferences.find(({ id }) => id === options.conference) ?? printed;
  const split = splitProposals(document.blocks.slice(header.end));
  const messages: Message[] = [];
  if (conference && page && printed && printed !== conference)
    messages.push({
      kind: 'another-conference',
      place: 'header',
      sentence: `The symbol ${page.symbol} belongs to ${printed.id}, the document is filed under ${conference.id}.`,
    });
  const agreed = agreeOnNumber(header.number, page, file, messages);
  const language = agreed.language ?? findFileLanguage(fileName) ?? findLanguageOf(document.blocks);
  const reading: Reading = {
    register,
    scope: conference?.scope ?? 'itu',
    conference,
    kin: conference ?? findKin(register, page?.prefix ?? (file && toSymbolPrefix(file.prefix))),
    header,
    agreed,
    messages,
  };
  const proposals = readProposals(split, reading);
  const stage = findStage(agreed.series, document.headers, split.introduction, proposals, reading);
  // A committee or a drafting group is no source.
  const sources = stage ? [] : readSources(proposals, reading);
  const drafts = stage ? readDrafts(document, header.end, proposals, header.title) : [];
  if (proposals.length === 0 && drafts.length === 0)
    messages.push(noProposals(header, page !== null || file !== null));
  else if (header.end > 0 && header.date === null)
    messages.push({ kind: 'no-date', place: 'header', sentence: 'The header has no date that can be read.' });
  return {
    conference: conference?.id ?? null,
    symbol: page?.symbol ?? makeSymbol(file, conference, language),
    ...agreed,
    date: header.date,
    originalLanguage: header.originalLanguage,
    language,
    source: printSource(reading),
    sources,
    title: header.title,
    agendaItem: header.agendaItem,
    abstract: header.abstract.length > 0 ? header.abstract : findAbstract(split.introduction),
    introduction: split.introduction,
    proposals,
    stage,
    drafts,
    messages,
  };
}

function findConference(
  { conferences }: SourceRegister,
  page: Numbered | null,
  file: Numbered | null,
): RegisteredConference | undefined {
  if (page) return conferences.find((one) => one.symbolPrefixes.includes(page.prefix));
  if (!file) return undefined;
  return (
    conferences.find((one) => one.filePrefixes.includes(file.prefix)) ??
    conferences.find((one) => one.symbolPrefixes.includes(toSymbolPrefix(file.prefix)))
  );
}

const letters = (symbolPrefix: string) => symbolPrefix.replace(/[\d.]+$/, '');

/** Another conference whose symbols begin with the same letters: "PP18" for "PP02". */
function findKin({ conferences }: SourceRegister, prefix: string | null): RegisteredConference | undefined {
  if (prefix === null) return undefined;
  return conferences.find(
    (one) => one.scope === 'itu' && one.symbolPrefixes.some((known) => letters(known) === letters(prefix)),
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

const isHeading = (block: Block) =>
  block.kind === 'paragraph' && /^(heading|title)/.test(foldStyle(block.style));

/** Under "Abstract" or "Summary" in the introduction, up to the next heading. */
function findAbstract(introduction: readonly Block[]): readonly Block[] {
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
