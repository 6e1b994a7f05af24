import type { Paragraph, Run } from '../../document/document.ts';
import { readText, stands } from '../../document/views.ts';
import { eachParagraph, isEmpty } from '../blocks.ts';
import type { Piece } from '../blocks.ts';
import { findNumberAlone, findSymbolAlone } from './proposal-line.ts';
import type { ProposalLine } from './proposal-line.ts';

/** A symbol line as documents before 2006 print it: the number first, the symbol in a paragraph of its own below. */
export interface OldLine {
  readonly line: ProposalLine;
  /** The paragraph with the symbol. */
  readonly paragraph: Paragraph;
  /** Index of the last piece that the line takes. */
  readonly last: number;
  /** What else stands beside and below the symbol: the text, or the row of the provision. */
  readonly rest: Piece | null;
}

/** The old line that begins with this piece: two paragraphs, a paragraph above a row, or the top of a row's cell. */
export function findOldLine(pieces: readonly Piece[], at: number): OldLine | undefined {
  const piece = pieces[at]!;
  const [top, below] = listTop(piece);
  const id = top && findNumberAlone(readText(top.runs, 'after'));
  if (!id) return undefined;
  if (piece.kind === 'row') return below && toLine(id, piece, [top, below], at);
  const last = pieces.findIndex((next, index) => index > at && !isEmpty(next));
  const [symbol] = last < 0 ? [] : listTop(pieces[last]!);
  return symbol && toLine(id, pieces[last]!, [symbol], last);
}

/** The first two filled paragraphs of a piece; of a row, of its first cell. */
function listTop(piece: Piece): Paragraph[] {
  const paragraphs =
    piece.kind === 'paragraph' ? [piece.paragraph] : [...eachParagraph(piece.row.cells[0]?.blocks ?? [])];
  return paragraphs.filter(({ runs }) => readText(runs, 'after').trim() !== '').slice(0, 2);
}

/** `taken` are the paragraphs of the piece that the line consists of, the one with the symbol last. */
function toLine(id: string, piece: Piece, taken: readonly Paragraph[], last: number): OldLine | undefined {
  const paragraph = taken.at(-1)!;
  const symbol = findSymbolAlone(readText(paragraph.runs, 'after'));
  if (!symbol) return undefined;
  const rest = { ...paragraph, runs: cutStart(paragraph.runs, symbol.length) };
  const line = { action: symbol.action, id, rest: readText(rest.runs, 'after').slice(0, 60).trim() };
  if (piece.kind === 'paragraph')
    return { line, paragraph, last, rest: line.rest === '' ? null : { kind: 'paragraph', paragraph: rest } };
  const [first, ...cells] = piece.row.cells;
  const blocks = first!.blocks.flatMap((block) => {
    if (block === paragraph) return line.rest === '' ? [] : [rest];
    return taken.includes(block as Paragraph) ? [] : [block];
  });
  return {
    line,
    paragraph,
    last,
    rest: { ...piece, row: { ...piece.row, cells: [{ ...first!, blocks }, ...cells] } },
  };
}

/** Takes characters off the start of what stands after the changes; what is deleted stays. */
function cutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    if (left === 0 || !stands(run, 'after')) return [run];
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
}
