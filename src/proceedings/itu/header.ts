import type { Block, Document, Row, Table } from '../../document/document.ts';
import { listParagraphs } from '../../document/views.ts';
import { foldStyle, listLines } from '../blocks.ts';
import { findDate } from '../dates.ts';
import { findHeaderNumber, findSymbol } from './document-number.ts';
import type { DocumentNumber, Symbol } from './document-number.ts';
import { findOriginalLanguages } from './original-language.ts';
import { findProposalLine } from './proposal-line.ts';
import { toPlain } from '../plain.ts';

/** What the header table of a conference document says; null where it says nothing of it. */
export interface Header {
  readonly number: DocumentNumber | null;
  readonly date: string | null;
  readonly originalLanguage: readonly string[];
  /** The lines of the source block: names of delegations, perhaps followed by those who co-sign. */
  readonly source: readonly string[];
  readonly title: string | null;
  /** Lines of the table that are none of the others: perhaps of those who co-sign. */
  readonly further: readonly string[];
  readonly agendaItem: string | null;
  readonly abstract: readonly Block[];
  /** Index in the document's blocks of the first one after the header; 0 where there is none. */
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly style: string;
}

const NO_HEADER: Header = {
  number: null,
  date: null,
  originalLanguage: [],
  source: [],
  title: null,
  further: [],
  agendaItem: null,
  abstract: [],
  end: 0,
};

/** How far down a header may begin: some documents carry a cover note above it. */
const REACH = 12;

/** Finds the header: a table without borders near the top, or the same lines as plain paragraphs. */
export function readHeader(document: Document): Header {
  for (const [index, block] of document.blocks.slice(0, REACH).entries()) {
    if (block.kind !== 'table') continue;
    const header = readHeaderTable(block);
    if (header) return withParagraphsBelow({ ...header, end: index + 1 }, document);
  }
  return readHeaderParagraphs(document);
}

/** Page headers are the second witness: the first symbol printed in any of them. */
export function findPageSymbol(document: Document): Symbol | null {
  for (const header of document.headers)
    for (const line of listLines(header, 'after'))
      for (const part of line.split('\n')) {
        const symbol = findSymbol(part);
        if (symbol) return symbol;
      }
  return null;
}

function readHeaderTable(table: Table): Omit<Header, 'end'> | null {
  let number: DocumentNumber | null = null;
  let date: string | null = null;
  let originalLanguage: readonly string[] = [];
  const below: Line[][] = [];
  let abstract: readonly Block[] = [];
  for (const row of table.rows) {
    let named = false;
    for (const cell of row.cells) {
      const rest: string[] = [];
      for (const line of listParts(cell.blocks)) {
        const languages = findOriginalLanguages(line);
        const day = languages.length > 0 ? null : findDate(line);
        if (languages.length > 0) originalLanguage = languages;
        else if (day !== null) date ??= day;
        else {
          rest.push(line);
          continue;
        }
        named = true;
      }
      const found: DocumentNumber | null = number ?? findHeaderNumber(rest.join('\n'));
      if (found && !number) {
        number = found;
        named = true;
      }
    }
    if (!named) below.push(listRowLines(row));
    const label = findAbstractCell(row);
    if (label) abstract = label;
  }
  const styled = below.some((lines) => lines.some(({ style }) => /^(source|title1)$/.test(style)));
  if (!number && !styled) return null;
  const first = table.rows.findIndex((row) =>
    row.cells.some((cell) => findHeaderNumber(listLines(cell.blocks, 'after').join('\n'))),
  );
  return {
    number,
    date,
    originalLanguage,
    ...readTitles(below.slice(styled ? 0 : Math.max(first, 0))),
    abstract,
  };
}

/** Date and language share a paragraph in some headers, parted by a break or a tab. */
function listParts(blocks: readonly Block[]): string[] {
  return listLines(blocks, 'after')
    .flatMap((line) => line.split(/[\t\n]/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function listRowLines(row: Row): Line[] {
  return row.cells.flatMap((cell) => listBlockLines(cell.blocks));
}

function listBlockLines(blocks: readonly Block[]): Line[] {
  return listParagraphs(blocks, 'after')
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, style }) => ({ text: text.trim(), style: foldStyle(style) }));
}

const AGENDA =
  /^(?:agenda item|point \d|point .{0,3}de l'ordre du jour|punto \d|punto .{0,3}del orden del día|пункт|البند|بند|议项|议程项目)|порядка дня/iu;
const SOURCE_LABEL = /^(?:source|origine?|fuente|origen|источник|المصدر|来源) ?[:：]\s*/iu;
const TITLE_LABEL = /^(?:title|titre|título|название|العنوان|标题) ?[:：]\s*/iu;

/** Source, title and agenda item: by style where the styles are there, else by their order under the number. */
function readTitles(
  rows: readonly (readonly Line[])[],
): Pick<Header, 'source' | 'title' | 'further' | 'agendaItem'> {
  const lines = rows.flat();
  const styled = (pattern: RegExp) =>
    lines.filter(({ style }) => pattern.test(style)).map(({ text }) => text);
  let source = styled(/^source$/);
  let title = styled(/^title1$/);
  if (title.length === 0) title = styled(/^title[234]$/).filter((text) => !AGENDA.test(toPlain(text)));
  let agenda = styled(/^agendaitem$/);
  const plain = rows
    .map((row) =>
      row
        .filter(({ style }) => !/^(logo|source|title\d|agendaitem|abstract)/.test(style))
        .map(({ text }) => text),
    )
    .filter(
      (row) => row.length > 0 && !/^(abstract|summary|résumé|resumen|резюме|ملخص|摘要)/iu.test(row[0]!),
    );
  if (agenda.length === 0)
    agenda =
      plain.find((row) => AGENDA.test(toPlain(row[0]!))) ??
      styled(/^title[234]$/).filter((text) => AGENDA.test(toPlain(text)));
  let rest = plain.filter((row) => row !== agenda);
  if (source.length === 0 && title.length === 0) {
    source = rest.find((row) => SOURCE_LABEL.test(row[0]!)) ?? rest[0] ?? [];
    title = rest.find((row) => TITLE_LABEL.test(row[0]!)) ?? rest[rest.indexOf(source) + 1] ?? [];
    rest = rest.filter((row) => row !== source && row !== title);
  }
  return {
    source: source.map((line) => line.replace(SOURCE_LABEL, '')),
    title: joinLines(title.map((line) => line.replace(TITLE_LABEL, ''))),
    further: rest.flat(),
    agendaItem: joinLines(agenda),
  };
}

function joinLines(lines: readonly string[]): string | null {
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim() || null;
}

/** Some templates keep the abstract in a row of its own: a label left, the text right. */
function findAbstractCell(row: Row): readonly Block[] | null {
  const [label, text] = row.cells;
  if (!label || !text) return null;
  const word = listLines(label.blocks, 'after').join(' ');
  return /^(?:abstract|résumé|resumen|аннотация|резюме|ملخص|摘要) ?[:：]?$/iu.test(toPlain(word))
    ? text.blocks
    : null;
}

/**
 * Source and title stand under the table in some documents: in their styles, in a table of their own, or as the first
 * two short lines.
 */
function withParagraphsBelow(header: Header, document: Document): Header {
  if (header.source.length > 0 && header.title !== null) return header;
  let { end, source, title, agendaItem } = header;
  const plain: { readonly text: string; readonly end: number }[] = [];
  let at = header.end;
  for (const block of document.blocks.slice(header.end, header.end + REACH)) {
    const lines = block.kind === 'paragraph' ? listBlockLines([block]) : listTitleRows(block);
    if (lines === null || lines.some(opensText)) break;
    at++;
    for (const { text, style } of lines) {
      if (style === 'source') source = [...source, text];
      else if (style === 'title1' && title === null) title = joinLines([text]);
      else if (style === 'agendaitem') agendaItem ??= joinLines([text]);
      else plain.push({ text, end: at });
    }
    if (plain.length === 0) end = at;
    else if (source.length > 0 || title !== null || plain.length > 1) break;
  }
  const [first, second] = plain;
  if (source.length > 0 || title !== null || !first || !second || header.number === null)
    return { ...header, source, title, agendaItem, end };
  return { ...header, source: [first.text], title: joinLines([second.text]), agendaItem, end: second.end };
}

/** The lines of a table that has one filled cell a row, as the rows of source and title; null for another table. */
function listTitleRows(table: Table): Line[] | null {
  const rows = table.rows.map((row) =>
    row.cells.filter((cell) => listLines(cell.blocks, 'after').length > 0),
  );
  return rows.length > 5 || rows.some((cells) => cells.length > 1) ? null : table.rows.flatMap(listRowLines);
}

/** Where the header is over: a heading, a symbol line, a sentence. */
function opensText({ text, style }: Line): boolean {
  return (
    /^(proposal|heading|volumetitle|res|dec|rec|art)/.test(style) ||
    text.length > 300 ||
    /[.;:。；：]$/u.test(text) ||
    findProposalLine(text, false) !== undefined ||
    /^\W*(?:introduction|background|abstract|summary|contents|introducción|antecedentes|résumé|resumen|введение|резюме|مقدمة|ملخص|引言|摘要)/iu.test(
      text,
    )
  );
}

/** A header without a table: the same lines, one paragraph each, until the first one that is none of them. */
function readHeaderParagraphs(document: Document): Header {
  let header: Header = NO_HEADER;
  const plain: string[] = [];
  for (const [index, block] of document.blocks.slice(0, 2 * REACH).entries()) {
    if (block.kind !== 'paragraph') break;
    const style = foldStyle(block.style);
    if (/^(proposal|heading)/.test(style)) break;
    const line = joinLines(listLines([block], 'after'));
    if (line === null) continue;
    const number = header.number ? null : findHeaderNumber(line);
    const parts = listParts([block]);
    const languages = parts.flatMap(findOriginalLanguages);
    const date = parts.map(findDate).find((day) => day !== null) ?? null;
    if (languages.length > 0 && date !== null) header = { ...header, date: header.date ?? date };
    if (number) header = { ...header, number, end: index + 1 };
    else if (languages.length > 0) header = { ...header, originalLanguage: languages, end: index + 1 };
    else if (date !== null) header = { ...header, date: header.date ?? date, end: index + 1 };
    else if (style === 'source') header = { ...header, source: [...header.source, line], end: index + 1 };
    else if (style === 'title1') header = { ...header, title: header.title ?? line, end: index + 1 };
    else if (SOURCE_LABEL.test(line))
      header = { ...header, source: [line.replace(SOURCE_LABEL, '')], end: index + 1 };
    else if (TITLE_LABEL.test(line))
      header = { ...header, title: line.replace(TITLE_LABEL, ''), end: index + 1 };
    else if (header.agendaItem === null && (style === 'agendaitem' || AGENDA.test(toPlain(line))))
      header = { ...header, agendaItem: line, end: index + 1 };
    else if (header.originalLanguage.length > 0 && plain.length < 2) plain.push(line);
  }
  // Without a number nothing else proves that these lines were a header.
  if (!header.number) return header.source.length > 0 ? header : NO_HEADER;
  if (header.source.length > 0 || plain.length < 2) return header;
  return { ...header, source: [plain[0]!], title: header.title ?? plain[1]! };
}
