import { splitNumber } from '../../compare/align/paragraph-number.ts';
import { compareDocuments } from '../../compare/compare-documents.ts';
import type { ParagraphDifference } from '../../compare/compare-documents.ts';
import { rebuild } from '../../compare/difference/segment.ts';
import type { Segment } from '../../compare/difference/segment.ts';
import { isSameSubstance } from '../../compare/words/substance.ts';
import type { Change, Line, Piece, TextLine } from './lines.ts';
import { takeSide } from './sides.ts';
import { listTextLines } from './summary.ts';

/** Two texts as one, with what the second changes of the first. */
export interface LineDifference {
  readonly lines: readonly TextLine[];
  /** Where each line comes from: index of its paragraph in the first and in the second text, null where it is not there. */
  readonly origins: readonly (readonly [before: number | null, after: number | null])[];
  /** Some paragraph was too different for the exact answer within its budget. */
  readonly coarse: boolean;
}

/**
 * Compares two texts by machine and shows the difference as tracked changes are shown. Paragraphs without change keep
 * their look; of a changed one the words are compared, not bold or italics. Tables are read cell by cell. The lines are
 * numbered anew, for they come from two documents.
 */
export function compareLines(before: readonly Line[], after: readonly Line[]): LineDifference {
  const [a, b] = [before, after].map((lines) => listTextLines(lines).map(prepare).filter(hasText));
  const { paragraphs, coarse } = compareDocuments(a!.map(writeLine), b!.map(writeLine));
  const shown = placeMovedAway(paragraphs);
  return {
    lines: shown.map((difference, index) => ({ ...toLine(difference, a!, b!), index })),
    origins: shown.map((one) => [
      a![one.a[0] ?? -1]?.index ?? null,
      one.away ? null : (b![one.b[0] ?? -1]?.index ?? null),
    ]),
    coarse,
  };
}

/** What one version proposes, without its own marks of change: ready to be compared with another version. */
export const takeProposed = (lines: readonly Line[]): Line[] => takeSide(lines, 'after');

const hasText = ({ number, pieces }: TextLine) => number.length > 0 || pieces.length > 0;
const readPieces = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** Notes are no words of the paragraph; a lead word ("Reasons:") before a tab is, and no number of it. */
function prepare(line: TextLine): TextLine {
  const pieces = line.pieces.filter(({ note }) => note === undefined);
  if (line.number.length === 0 || splitNumber(writeLine(line)).number !== '') return { ...line, pieces };
  const [first, ...rest] = pieces;
  const tab: Piece = { text: '\t', change: null };
  const own = first ? [{ ...first, text: `\t${first.text}` }, ...rest] : [tab];
  return { ...line, number: [], pieces: [...line.number, ...own] };
}

function writeLine({ number, pieces }: TextLine): string {
  return number.length > 0 ? `${readPieces(number)}\t${readPieces(pieces)}` : readPieces(pieces);
}

type Shown = ParagraphDifference & { readonly move?: string; readonly away?: true };

/** A moved paragraph stands at both its places: where it goes to, and struck where it stood. */
function placeMovedAway(paragraphs: readonly ParagraphDifference[]): Shown[] {
  const named = paragraphs.map((one): Shown =>
    one.kind === 'moved' ? { ...one, move: `moved-${one.a[0]}` } : one,
  );
  const away = new Map(named.flatMap((one) => (one.kind === 'moved' ? [[one.a[0]!, one]] : [])));
  const placed: Shown[] = [];
  const placeAfter = (place: number) => {
    for (let next = place + 1, one = away.get(next); one; one = away.get(++next))
      placed.push({ ...one, away: true });
  };
  placeAfter(-1);
  for (const one of named) {
    placed.push(one);
    if (one.kind !== 'moved' && one.a.length > 0) placeAfter(one.a.at(-1)!);
  }
  return placed;
}

function toLine(difference: Shown, a: readonly TextLine[], b: readonly TextLine[]): TextLine {
  const { kind, move, away, segments, renumbered } = difference;
  const [before, after] = [a[difference.a[0]!], b[difference.b[0]!]];
  if (kind === 'deleted') return mark(before!, 'deleted');
  if (kind === 'inserted') return mark(after!, 'inserted');
  if (away) return mark(before!, 'moved-away', move);
  const number: readonly Piece[] = renumbered
    ? [...change(before!.number, 'deleted'), ...change(after!.number, 'inserted')]
    : after!.number;
  if (kind === 'kept') return { ...after!, number, changed: renumbered, substantial: false };
  const pieces = segments.map((segment) => toPiece(segment, move));
  const whole: Change | null =
    move !== undefined && pieces.every((piece) => piece.move) ? 'moved-here' : null;
  return {
    ...after!,
    number: move === undefined ? number : change(after!.number, 'moved-here', move),
    pieces,
    change: whole,
    changed: true,
    substantial:
      move !== undefined ||
      kind !== 'changed' ||
      !isSameSubstance(rebuild(segments, '-'), rebuild(segments, '+')),
    mark: null,
  };
}

const CHANGES = { '-': 'deleted', '+': 'inserted', '=': null } as const;

function toPiece({ op, text }: Segment, move: string | undefined): Piece {
  return op === '=' && move !== undefined
    ? { text, change: 'moved-here', move }
    : { text, change: CHANGES[op] };
}

function mark(line: TextLine, whole: Change, move?: string): TextLine {
  return {
    ...line,
    number: change(line.number, whole, move),
    pieces: change(line.pieces, whole, move),
    change: whole,
    changed: true,
    substantial: true,
    mark: null,
  };
}

const change = (pieces: readonly Piece[], how: Change, move?: string): Piece[] =>
  pieces.map((piece) => ({ ...piece, change: how, ...(move === undefined ? {} : { move }) }));
