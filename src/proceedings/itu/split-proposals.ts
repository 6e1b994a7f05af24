import type { Block, Paragraph, Row } from '../../document/document.ts';
import { readText, stands } from '../../document/views.ts';
import { eachRowParagraph, foldStyle, isEmpty, joinPieces, readCell, readPiece } from '../blocks.ts';
import type { Piece } from '../blocks.ts';
import { findInstrumentHeading } from './instruments.ts';
import { findNumberLine } from './number-line.ts';
import { findOldLine } from './old-lines.ts';
import { findProposalLine } from './proposal-line.ts';
import type { ProposalLine } from './proposal-line.ts';
import { opensReasons } from './reasons.ts';
import { opensSupporters } from './supporters.ts';

/** A proposal cut out of its document, not yet understood. */
export interface ProposalSection {
  readonly line: ProposalLine;
  /** The symbol is underlined: of a NOC, that the text must stay. */
  readonly underlined: boolean;
  /** Index of the paragraph with the symbol. */
  readonly index: number;
  /** The symbol line is there only before the changes: the proposal has been withdrawn. */
  readonly withdrawn: boolean;
  /** Headings and background that stand above the line, below the proposal before it. */
  readonly lead: readonly Block[];
  readonly content: readonly Block[];
  readonly reasons: readonly Block[];
  /** Lines that name who co-signs this proposal. */
  readonly signatures: readonly Block[];
}

export interface SplitDocument {
  /** What stands above the first proposal, its headings included. */
  readonly introduction: readonly Block[];
  readonly proposals: readonly ProposalSection[];
  /** What stands below the last one and belongs to none. */
  readonly end: readonly Block[];
}

/**
 * A list of the proposals at the top of a document looks like their lines. A number that comes again, with no text
 * under its first place, was only listed there.
 */
function dropListed(openings: Opening[], found: Omit<Opening, 'at'>, pieces: readonly Piece[]): void {
  const at = openings.findIndex(({ line }) => line.id !== null && line.id === found.line.id);
  if (at < 0) return;
  const text = pieces.slice(openings[at]!.at, openings[at + 1]?.at);
  if (text.every(isEmpty)) openings.splice(at, 1);
}

interface Opening {
  readonly at: number;
  readonly line: ProposalLine;
  readonly paragraph: Paragraph;
  readonly withdrawn: boolean;
  /** The line is the whole row. */
  readonly isWhole?: true;
}

/** Cuts the blocks below the header into introduction and proposals. */
export function splitProposals(blocks: readonly Block[]): SplitDocument {
  const pieces: Piece[] = [];
  const openings: Opening[] = [];
  const all = [...listPieces(blocks)];
  for (let at = 0; at < all.length; at++) {
    const piece = all[at]!;
    const old = findOldLine(all, at);
    if (old) {
      openings.push({ line: old.line, paragraph: old.paragraph, withdrawn: false, at: pieces.length });
      if (old.rest) pieces.push(old.rest);
      at = old.last;
      continue;
    }
    const found = findOpening(piece);
    if (!found) {
      pieces.push(piece);
      continue;
    }
    dropListed(openings, found, pieces);
    openings.push({ ...found, at: pieces.length });
    const rest = found.isWhole ? null : withoutParagraph(piece, found.paragraph);
    if (rest && !isEmpty(rest)) pieces.push(rest);
  }
  if (openings.length === 0) return { introduction: joinPieces(pieces), proposals: [], end: [] };
  const introduction = pieces.slice(0, openings[0]!.at);
  const proposals: ProposalSection[] = [];
  let lead: readonly Piece[] = [];
  for (const [index, opening] of openings.entries()) {
    const isLast = index === openings.length - 1;
    const section = takeSignatures(cutSection(pieces.slice(opening.at, openings[index + 1]?.at), isLast));
    proposals.push({
      line: opening.line,
      underlined: isUnderlined(opening.paragraph),
      index: opening.paragraph.index,
      withdrawn: opening.withdrawn,
      lead: joinPieces(lead),
      content: joinPieces(trim(section.content)),
      reasons: joinPieces(trim(section.reasons)),
      signatures: joinPieces(section.signatures),
    });
    lead = section.rest;
  }
  return { introduction: joinPieces(introduction), proposals, end: joinPieces(lead) };
}

/** Paragraphs and rows in order. A row that holds a symbol line or reasons in its only cell is opened up. */
function* listPieces(blocks: readonly Block[]): Generator<Piece> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      yield { kind: 'paragraph', paragraph: block };
      continue;
    }
    for (const row of block.rows) {
      if (isWrapper(row)) for (const cell of row.cells) yield* listPieces(cell.blocks);
      else yield { kind: 'row', table: block, row };
    }
  }
}

function isWrapper(row: Row): boolean {
  const first = eachRowParagraph(row).find(({ runs }) => readText(runs, 'after').trim() !== '');
  if (first && isReasons(first) && (row.cells.length === 1 || /[:：]/.test(readText(first.runs, 'after'))))
    return true;
  if (findRowLine(row)) return false;
  let lines = 0;
  for (const paragraph of eachRowParagraph(row)) {
    if (readLine(paragraph)) lines++;
  }
  return lines > 1 || (lines === 1 && row.cells.filter((cell) => cell.blocks.length > 0).length === 1);
}

function findOpening(piece: Piece): Omit<Opening, 'at'> | undefined {
  if (piece.kind === 'row') {
    const line = findRowLine(piece.row);
    const paragraph = eachRowParagraph(piece.row).find(({ runs }) => readText(runs, 'after').trim() !== '');
    if (line && paragraph) return { line, withdrawn: false, paragraph, isWhole: true };
  }
  const paragraphs = piece.kind === 'paragraph' ? [piece.paragraph] : eachRowParagraph(piece.row);
  for (const paragraph of paragraphs) {
    const found = readLine(paragraph);
    if (found) return { ...found, paragraph };
  }
  return undefined;
}

/** Symbol and number in two cells of a row of their own. */
function findRowLine(row: Row): ProposalLine | undefined {
  const cells = row.cells.map((cell) => readCell(cell, 'after').trim()).filter((cell) => cell !== '');
  if (cells.length !== 2 || cells.some((cell) => cell.length > 60 || cell.includes('\n'))) return undefined;
  const line = findProposalLine(cells.join('\t'), false);
  return line?.rest === '' ? line : undefined;
}

/** The symbol line as it is proposed; one that is deleted without a successor is a proposal withdrawn. */
function readLine(paragraph: Paragraph): { line: ProposalLine; withdrawn: boolean } | undefined {
  const styled = foldStyle(paragraph.style) === 'proposal';
  const after = readText(paragraph.runs, 'after');
  const line = findProposalLine(after, styled);
  if (line) return { line, withdrawn: false };
  if (after.trim() !== '') return undefined;
  const before = findProposalLine(readText(paragraph.runs, 'before'), styled);
  return before && { line: before, withdrawn: true };
}

function isUnderlined(paragraph: Paragraph): boolean {
  const symbol = paragraph.runs.find((run) => stands(run, 'after') && /[A-Z]/.test(run.text));
  const other = paragraph.runs.find((run) => run.underline && /NOC|N|O|C/.test(run.text));
  return symbol?.underline === true || (other !== undefined && /^\W*N?O?C?\W*$/.test(other.text));
}

function withoutParagraph(piece: Piece, paragraph: Paragraph): Piece | null {
  if (piece.kind === 'paragraph') return null;
  const cells = piece.row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.filter((block) => block !== paragraph),
  }));
  return { ...piece, row: { ...piece.row, cells } };
}

/** Co-signatures stand under the symbol, at the end of the text, or below the reasons. */
function takeSignatures(section: Section): Section & { readonly signatures: readonly Piece[] } {
  const [content, above] = takeWhile(trim(section.content), isSignature);
  const [reversed, below] = takeWhile(content.toReversed(), isSignature);
  // A heading alone announces the list below it, which stays with what follows.
  const [rest, after] = takeWhile(section.rest, (piece) => isSignature(piece) && !announcesOnly(piece));
  return {
    content: reversed.toReversed(),
    reasons: section.reasons,
    rest,
    signatures: [...above, ...below, ...after],
  };
}

function takeWhile(pieces: readonly Piece[], test: (piece: Piece) => boolean) {
  const end = pieces.findIndex((piece) => !test(piece));
  const count = end < 0 ? pieces.length : end;
  return [pieces.slice(count), pieces.slice(0, count)] as const;
}

function announcesOnly(piece: Piece): boolean {
  return /^[^:：]{0,60}[:：]?$/u.test(readPiece(piece, 'after').trim());
}

function isSignature(piece: Piece): boolean {
  return piece.kind === 'paragraph' && opensSupporters(readPiece(piece, 'after'));
}

interface Section {
  readonly content: readonly Piece[];
  readonly reasons: readonly Piece[];
  /** Belongs to the next proposal, or to the end. */
  readonly rest: readonly Piece[];
}

function cutSection(pieces: readonly Piece[], isLast: boolean): Section {
  const start = pieces.findIndex((piece) => piece.kind === 'paragraph' && isReasons(piece.paragraph));
  if (start < 0) {
    const cut = isLast ? findEnd(pieces) : findTrailingHeadings(pieces);
    return { content: pieces.slice(0, cut), reasons: [], rest: pieces.slice(cut) };
  }
  const end = findReasonsEnd(pieces, start);
  const content = pieces.slice(0, start);
  const reasons = pieces.slice(start, end);
  const rest = pieces.slice(end);
  // Reasons above the text: seen in documents made without the template.
  if (content.every(isEmpty) && rest.some((piece) => !isEmpty(piece))) {
    const cut = isLast ? findEnd(rest) : findTrailingHeadings(rest);
    return { content: rest.slice(0, cut), reasons, rest: rest.slice(cut) };
  }
  return { content, reasons, rest };
}

function isReasons(paragraph: Paragraph): boolean {
  const style = foldStyle(paragraph.style);
  const after = readText(paragraph.runs, 'after');
  return opensReasons((after.trim() === '' ? readText(paragraph.runs, 'before') : after).slice(0, 80), style);
}

/** Reasons go on until a heading, a text's number line, a line of signs, or a table. */
function findReasonsEnd(pieces: readonly Piece[], start: number): number {
  let end = start + 1;
  for (; end < pieces.length; end++) {
    const piece = pieces[end]!;
    if (piece.kind === 'row') break;
    const style = foldStyle(piece.paragraph.style);
    if (style === 'reasons') continue;
    const text = readPiece(piece, 'after').trim();
    if (
      isRuling(text) ||
      isSignature(piece) ||
      isHeading(piece) ||
      opensAnotherText(text) ||
      /^(note|tabletitle|figure|normalend)/.test(style)
    )
      break;
  }
  return end;
}

/** A background paragraph that names the text of the next proposal: "Resolution 420 (WRC-07): …". */
function opensAnotherText(text: string): boolean {
  return findNumberLine(text.split('\n')[0]!) !== undefined;
}

/** A row of underscores, dashes or asterisks that closes a document or a part of it. */
function isRuling(text: string): boolean {
  return /^[_\-–—*.=\s]{3,}$/.test(text);
}

/** Headings of the next proposal stand at the end of one without reasons; its own are left to it. */
function findTrailingHeadings(pieces: readonly Piece[]): number {
  let cut = pieces.length;
  while (
    cut > 0 &&
    (isHeading(pieces[cut - 1]!) || isEmpty(pieces[cut - 1]!) || isArticleTitle(pieces, cut - 1))
  )
    cut--;
  const first = pieces.findIndex((piece) => !isEmpty(piece));
  if (first < 0 || cut > first) return cut;
  // Nothing but headings: the first group is what the proposal is about, a later one opens the next.
  let group = first + 1;
  while (group < pieces.length && !opensGroup(pieces[group]!)) group++;
  return group;
}

/** A title without its style, under "ARTICLE 28" without its style. */
function isArticleTitle(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1];
  return (
    above !== undefined &&
    findNumberLine(readPiece(above, 'after'))?.kind === 'article' &&
    readPiece(pieces[at]!, 'after').length < 200
  );
}

function opensGroup(piece: Piece): boolean {
  if (piece.kind === 'row') return false;
  const style = foldStyle(piece.paragraph.style);
  const text = readPiece(piece, 'after').trim();
  return (
    /^(volumetitle|chapno|artno|partno|heading|sectionno)/.test(style) ||
    findInstrumentHeading(text, false) !== undefined ||
    findNumberLine(text)?.kind === 'article'
  );
}

const HEADING =
  /^(volumetitle|chapno|chaptitle|artno|arttitle|partno|parttitle|sectionno|sectiontitle|section[123]|heading[bi]?\d?|part1|title\d)$/;

function isHeading(piece: Piece): boolean {
  if (piece.kind === 'row') return false;
  if (HEADING.test(foldStyle(piece.paragraph.style))) return true;
  const text = readPiece(piece, 'after').trim();
  return findInstrumentHeading(text, false) !== undefined || findNumberLine(text)?.kind === 'article';
}

/** Where the text of the last proposal ends: at the ruling that closes the document. */
function findEnd(pieces: readonly Piece[]): number {
  let cut = pieces.length;
  while (cut > 0 && (isEmpty(pieces[cut - 1]!) || isRuling(readPiece(pieces[cut - 1]!, 'after').trim())))
    cut--;
  return cut;
}

function trim(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => !isEmpty(piece));
  const last = pieces.findLastIndex((piece) => !isEmpty(piece));
  return first < 0 ? [] : pieces.slice(first, last + 1);
}
