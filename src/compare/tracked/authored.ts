import type { Block, Paragraph } from '../../document/document.ts';
import { listParagraphs, stands } from '../../document/views.ts';
import { rebuild } from '../difference/segment.ts';
import type { Segment } from '../difference/segment.ts';

/** A paragraph that its authors changed inside: it is the same one on both sides, however many words they left. */
export interface AuthoredParagraph {
  /** Its place in the text before. */
  readonly before: number;
  /** What they marked, its number included. */
  readonly segments: readonly Segment[];
}

/**
 * Paragraphs that stand on both sides, by their place in the text after. Those that were split, joined, inserted or
 * deleted are not in it.
 */
export function listAuthored(
  before: readonly Block[],
  after: readonly Block[],
): ReadonlyMap<number, AuthoredParagraph> {
  const paragraphs = new Map<number, Paragraph>();
  collect(after, paragraphs);
  const stood = new Map(listParagraphs(before, 'before').map(({ from }, place) => [from.join(), place]));
  const authored = new Map<number, AuthoredParagraph>();
  listParagraphs(after, 'after').forEach(({ from }, place) => {
    const paragraph = from.length === 1 ? paragraphs.get(from[0]!) : undefined;
    const former = stood.get(from.join());
    if (paragraph && former !== undefined)
      authored.set(place, { before: former, segments: toSegments(paragraph) });
  });
  return authored;
}

function collect(blocks: readonly Block[], paragraphs: Map<number, Paragraph>): void {
  for (const block of blocks)
    if (block.kind === 'paragraph') paragraphs.set(block.index, block);
    else for (const row of block.rows) for (const cell of row.cells) collect(cell.blocks, paragraphs);
}

function toSegments({ runs }: Paragraph): Segment[] {
  const segments: Segment[] = [];
  for (const run of runs) {
    const [before, after] = [stands(run, 'before'), stands(run, 'after')];
    if (run.text === '' || (!before && !after)) continue;
    const op = before && after ? '=' : before ? '-' : '+';
    const last = segments.at(-1);
    if (last?.op === op) segments[segments.length - 1] = { op, text: last.text + run.text };
    else segments.push({ op, text: run.text });
  }
  return segments;
}

/**
 * The part of segments that makes `before` into `after`: without the numbers and spaces around them. Null where they
 * make other texts, or where a change reaches over the edge.
 */
export function narrow(segments: readonly Segment[], before: string, after: string): Segment[] | null {
  const [wholeBefore, wholeAfter] = [rebuild(segments, '-'), rebuild(segments, '+')];
  const startBefore = wholeBefore.trimEnd().length - before.length;
  const startAfter = wholeAfter.trimEnd().length - after.length;
  if (startBefore < 0 || startAfter < 0) return null;
  const narrowed: Segment[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { op, text } of segments) {
    const inBefore = clip(text, op === '+' ? null : atBefore, startBefore, startBefore + before.length);
    const inAfter = clip(text, op === '-' ? null : atAfter, startAfter, startAfter + after.length);
    if (op === '=' && inBefore !== inAfter) return null;
    const clipped = op === '+' ? inAfter : inBefore;
    if (clipped !== '') narrowed.push({ op, text: clipped });
    if (op !== '+') atBefore += text.length;
    if (op !== '-') atAfter += text.length;
  }
  return rebuild(narrowed, '-') === before && rebuild(narrowed, '+') === after ? narrowed : null;
}

/** What of a text that stands at `at` lies within [start, end); nothing where it does not stand there at all. */
function clip(text: string, at: number | null, start: number, end: number): string {
  return at === null ? '' : text.slice(Math.max(0, start - at), Math.max(0, end - at));
}
