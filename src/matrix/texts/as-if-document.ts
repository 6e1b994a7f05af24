import { compareText } from '../../compare/compare-text.ts';
import type { Piece, Rival } from '../../compare/as-if/rivals.ts';
import type { Document, Paragraph, Run } from '../../document/document.ts';
import type { AsIfText, AsIfTextParagraph } from './build-as-if.ts';

/** Rivals in square brackets, as texts under negotiation have them: "[EUR/44A2/1: support] [RCC/68A5/1: –]". */
export const writePieces = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.rivals.map(writeRival).join(' ')))
    .join('');

const writeRival = ({ proposals, text }: Rival): string =>
  `[${proposals.join(', ')}: ${text === null || text === '' ? '–' : text}]`;

const writeLine = (number: string | null, text: string): string =>
  number === null ? text : `${number}\t${text}`;

/** Plain text, a paragraph a line, under a line that says what it is. */
export function writeAsIfText({ paragraphs }: AsIfText, head: string): string {
  const lines = paragraphs
    .filter(({ state }) => state !== 'deleted')
    .map(({ number, pieces }) => writeLine(number, writePieces(pieces)));
  return `${[`[${head}]`, '', ...lines].join('\n')}\n`;
}

export interface AsIfDocumentInput {
  /** Stands on every page: that this is no adopted text. */
  readonly head: string;
  /** What changes against the text in force as tracked changes, by the proposals that it comes from. */
  readonly tracked: boolean;
  readonly rtl: boolean;
}

/** As a document for `writeDocx`: words and styles of paragraphs; formatting of words and notes are not in it. */
export function makeAsIfDocument(
  { paragraphs }: AsIfText,
  { head, tracked, rtl }: AsIfDocumentInput,
): Document {
  let index = 0;
  const make = (style: string, runs: readonly Run[], mark: Paragraph['mark'] = {}): Paragraph => ({
    kind: 'paragraph',
    index: index++,
    style,
    ...(rtl ? { rtl: true } : {}),
    runs: runs.filter(({ text }) => text !== ''),
    mark,
  });
  return {
    blocks: paragraphs
      .filter(({ state }) => tracked || state !== 'deleted')
      .map((paragraph) => {
        const mark = tracked ? markOf(paragraph) : {};
        return make(paragraph.style, tracked ? trackRuns(paragraph) : [{ text: textOf(paragraph) }], mark);
      }),
    notes: {},
    headers: [[make('Header', [{ text: head }])]],
  };
}

const textOf = ({ number, pieces }: AsIfTextParagraph): string => writeLine(number, writePieces(pieces));

const penOf = ({ from }: AsIfTextParagraph) => ({ author: from.join(', ') || 'Rapporteur', date: null });

function markOf(paragraph: AsIfTextParagraph): Paragraph['mark'] {
  const pen = penOf(paragraph);
  if (paragraph.state === 'deleted') return { deleted: pen };
  return paragraph.state === 'new' ? { inserted: pen } : {};
}

function trackRuns(paragraph: AsIfTextParagraph): Run[] {
  const { former, state } = paragraph;
  const pen = penOf(paragraph);
  const before = former === null ? '' : writeLine(former.number, former.text);
  const after = state === 'deleted' ? '' : textOf(paragraph);
  return compareText(before, after).segments.map(({ op, text }) => ({
    text,
    ...(op === '-' ? { deleted: pen } : op === '+' ? { inserted: pen } : {}),
  }));
}
