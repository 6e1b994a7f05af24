import { isSameSubstance } from '../../compare/words/substance.ts';
import { readText } from '../../document/views.ts';
import type { Block, Paragraph, Revision, Row, Run, Tracked } from '../../document/document.ts';

/** What was done to a stretch of text; `withdrawn` was inserted by one author and deleted by another. */
export type Change = 'inserted' | 'deleted' | 'moved-here' | 'moved-away' | 'withdrawn';

/** A stretch of one line with one look and one history. */
export interface Piece {
  readonly text: string;
  readonly change: Change | null;
  /** Name shared by the two ends of a move. */
  readonly move?: string;
  /** On the first words of an end of a move: its own address, and that of the other end. */
  readonly end?: { readonly id: string; readonly other: string };
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly raised?: true;
  readonly lowered?: true;
  readonly lang?: string;
  readonly rtl?: true;
  /** Key of a note; the text is empty. */
  readonly note?: string;
}

/** A paragraph as a page shows it: typed or automatic number apart, then the text. */
export interface TextLine {
  readonly kind: 'text';
  /** Index of the paragraph in its document. */
  readonly index: number;
  readonly role: Role;
  readonly rtl: boolean;
  /** "a)", "1": what stands before the first tab; empty where the paragraph has no number. */
  readonly number: readonly Piece[];
  readonly pieces: readonly Piece[];
  /** The paragraph came or went whole. */
  readonly change: Change | null;
  /** Holds any change at all. */
  readonly changed: boolean;
  /** Changes what the paragraph says, not only its letter or the place and year of a revision. */
  readonly substantial: boolean;
  /** Its end was inserted or deleted, although its words were not. */
  readonly mark: 'parted' | 'joined' | null;
}

export interface TableLine {
  readonly kind: 'table';
  /** Index of its first paragraph. */
  readonly index: number;
  readonly rows: readonly TableRow[];
  readonly changed: boolean;
  readonly substantial: boolean;
}

export interface TableRow {
  readonly change: Change | null;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly change: Change | null;
  readonly columns: number;
  readonly lines: readonly Line[];
}

export type Line = TextLine | TableLine;

/** How a paragraph is set. */
export type Role = 'number' | 'title' | 'heading' | 'call' | 'sub' | 'subsub' | 'body';

type Roles = ReadonlyMap<number, Role>;

/**
 * The blocks of a document as lines to show, every word of both sides in them. `roles` by index of paragraph are
 * stronger than its style.
 */
export function makeLines(blocks: readonly Block[], roles: Roles = new Map()): Line[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? makeLine(block, roles) : makeTable(block.rows, roles),
  );
}

function makeLine(paragraph: Paragraph, roles: Roles): TextLine {
  const pieces = joinAlike(paragraph.runs.flatMap(makePieces));
  const [typed, text] = splitAtTab(pieces);
  const automatic = makeNumber(paragraph);
  const mark = changeOf(paragraph.mark);
  const whole = findWhole(pieces, mark);
  return {
    kind: 'text',
    index: paragraph.index,
    role: roles.get(paragraph.index) ?? roleOf(paragraph),
    rtl: paragraph.rtl === true,
    number: automatic.length > 0 ? automatic : typed,
    // An automatic number and a tab of its own: the tab stays in the text.
    pieces: automatic.length > 0 ? pieces : text,
    change: whole,
    changed: mark !== null || automatic.length > 1 || pieces.some(({ change }) => change !== null),
    substantial: mark !== null || whole !== null || changesSubstance(paragraph),
    mark: whole || mark === null ? null : mark === 'inserted' || mark === 'moved-here' ? 'parted' : 'joined',
  };
}

function changesSubstance({ runs }: Paragraph): boolean {
  return (
    runs.some(({ inserted, deleted }) => inserted ?? deleted) &&
    !isSameSubstance(readText(runs, 'before'), readText(runs, 'after'))
  );
}

/** An automatic number that changed stands twice: the old one struck, the new one inserted. */
function makeNumber({ number }: Paragraph): Piece[] {
  if (!number) return [];
  const { before, after } = number;
  if (before === after) return before === null ? [] : [{ text: before, change: null }];
  return [
    ...(before === null ? [] : [{ text: before, change: 'deleted' as const }]),
    ...(after === null ? [] : [{ text: after, change: 'inserted' as const }]),
  ];
}

function makePieces(run: Run): Piece[] {
  if (run.text === '' && run.note === undefined) return [];
  const move = run.deleted?.move ?? run.inserted?.move;
  return [
    {
      text: run.text,
      change: changeOf(run),
      ...(move === undefined ? {} : { move }),
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italic: true } : {}),
      ...(run.underline ? { underline: true } : {}),
      ...(run.superscript ? { raised: true } : {}),
      ...(run.subscript ? { lowered: true } : {}),
      ...(run.lang ? { lang: run.lang } : {}),
      ...(run.rtl ? { rtl: true } : {}),
      ...(run.note ? { note: run.note } : {}),
    },
  ];
}

function changeOf({ inserted, deleted }: Tracked): Change | null {
  if (inserted && deleted) return 'withdrawn';
  if (inserted) return isMove(inserted) ? 'moved-here' : 'inserted';
  if (deleted) return isMove(deleted) ? 'moved-away' : 'deleted';
  return null;
}

const isMove = ({ move }: Revision) => move !== undefined;

/** Word splits runs wherever it was interrupted: what looks alike and has one history is one piece. */
function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.note === undefined && piece.note === undefined && isAlike(last, piece))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function isAlike(a: Piece, b: Piece): boolean {
  return (
    a.change === b.change &&
    a.move === b.move &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.raised === b.raised &&
    a.lowered === b.lowered &&
    a.lang === b.lang &&
    a.rtl === b.rtl
  );
}

/** Letters and digits of a typed number are few; a tab further on is a tab of the text. */
const LONGEST_NUMBER = 24;

function splitAtTab(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  const number: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const tab = piece.text.indexOf('\t');
    if (tab === -1) {
      number.push(piece);
      continue;
    }
    if (tab > 0) number.push({ ...piece, text: piece.text.slice(0, tab) });
    if (number.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_NUMBER) break;
    const rest = piece.text.slice(tab + 1);
    // A relettered paragraph may carry its tab twice, deleted with the old letter and inserted with the new one.
    const after = pieces.slice(at + 1);
    const twin = after.findIndex(({ text }) => text.includes('\t'));
    if (piece.change !== null && rest === '' && twin !== -1) {
      const [more, text] = splitAtTab(after);
      if (more.length > 0 && more.every(({ change }) => change !== null)) return [[...number, ...more], text];
    }
    return [number, rest === '' ? after : [{ ...piece, text: rest }, ...after]];
  }
  return [[], pieces];
}

/** The change of all words and of the end of a paragraph, where it is one and the same. */
function findWhole(pieces: readonly Piece[], mark: Change | null): Change | null {
  const [first] = pieces;
  if (!first) return mark;
  if (first.change === null || pieces.some(({ change }) => change !== first.change)) return null;
  return mark === first.change || mark === null ? first.change : null;
}

function makeTable(rows: readonly Row[], roles: Roles): TableLine {
  const made = rows.map((row) => ({
    change: changeOf(row),
    cells: row.cells.map((cell) => ({
      change: changeOf(cell),
      columns: cell.columns,
      lines: makeLines(cell.blocks, roles),
    })),
  }));
  const first = made.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))[0];
  return {
    kind: 'table',
    index: first?.index ?? 0,
    rows: made,
    changed: holds(made, ({ changed }) => changed),
    substantial: holds(made, ({ substantial }) => substantial),
  };
}

function holds(rows: readonly TableRow[], test: (line: Line) => boolean): boolean {
  return rows.some(
    ({ change, cells }) =>
      change !== null || cells.some((cell) => cell.change !== null || cell.lines.some(test)),
  );
}

/** By the name of the style, in the forms the templates have had since 1994; what is no style of theirs is body. */
function roleOf({ style }: Paragraph): Role {
  const name = style.toLowerCase().replaceAll(/[\s_]/g, '');
  if (/^(res|rec|dec|dec|opinion|annex|appendix|art|chap|part|section|vol)(no|\d*no)$/.test(name))
    return 'number';
  if (/(title|titel|titre)\d*$/.test(name) && !name.startsWith('normalafter')) return 'title';
  if (name.startsWith('call')) return 'call';
  if (name.startsWith('heading')) return 'heading';
  if (name === 'enumlev2' || name === 'enumlev3') return 'subsub';
  return name === 'enumlev1' ? 'sub' : 'body';
}
