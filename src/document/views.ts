import type { Block, Paragraph, Run, Tracked } from './document.ts';

/** The text in force (before the changes) or the text proposed (after them). */
export type Side = 'before' | 'after';

/** A paragraph as one side shows it. */
export interface TextParagraph {
  /** Automatic number, TAB, then the text; only the text where the number is typed or absent. */
  readonly text: string;
  readonly style: string;
  /** Indexes of the paragraphs it was put together from: more than one where a mark was inserted or deleted. */
  readonly from: readonly number[];
}

/** Whether this side has the run, mark, row or cell. */
export function stands(tracked: Tracked, side: Side): boolean {
  return side === 'before' ? !tracked.inserted : !tracked.deleted;
}

/** The text of runs on one side. */
export function readText(runs: readonly Run[], side: Side): string {
  let text = '';
  for (const run of runs) if (stands(run, side)) text += run.text;
  return text;
}

/** The paragraphs of one side in document order, table cells included. */
export function listParagraphs(blocks: readonly Block[], side: Side): TextParagraph[] {
  return joinParagraphs(blocks, side).map((joined) => {
    const last = getLender(joined);
    const text = joined.map((paragraph) => readText(paragraph.runs, side)).join('');
    const number = last.number?.[side];
    return {
      text: number ? `${number}\t${text}` : text,
      style: side === 'before' ? (last.formerStyle ?? last.style) : last.style,
      from: joined.map((paragraph) => paragraph.index),
    };
  });
}

/** The paragraph that lends style and number to those joined with it: the last, whose mark is the one that stands. */
export function getLender(joined: readonly Paragraph[]): Paragraph {
  return joined.at(-1)!;
}

/**
 * The paragraphs of one side, each as the list of those that it is made of. Paragraphs whose mark the side does not
 * have flow into the next one of the same container, as Word joins them; nothing joins across a table or the end of
 * a cell.
 */
export function joinParagraphs(blocks: readonly Block[], side: Side): (readonly Paragraph[])[] {
  const list: (readonly Paragraph[])[] = [];
  walk(blocks, side, list);
  return list;
}

function walk(blocks: readonly Block[], side: Side, list: (readonly Paragraph[])[]): void {
  let open: Paragraph[] = [];
  const close = () => {
    // What never had a mark and has no text left was a paragraph of the other side alone.
    if (open.some((paragraph) => readText(paragraph.runs, side) !== '')) list.push(open);
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      open.push(block);
      if (!stands(block.mark, side)) continue;
      list.push(open);
      open = [];
      continue;
    }
    // Also a table that this side does not have: rejecting an inserted one joins nothing around it (seen in a
    // conference document and its rejected version).
    close();
    for (const row of block.rows) {
      if (!stands(row, side)) continue;
      for (const cell of row.cells) if (stands(cell, side)) walkCell(cell.blocks, side, list);
    }
  }
  close();
}

/** The mark at the end of a cell cannot be deleted: a cell that stands has a paragraph, be it an empty one. */
function walkCell(blocks: readonly Block[], side: Side, list: (readonly Paragraph[])[]): void {
  const count = list.length;
  walk(blocks, side, list);
  const last = blocks.at(-1);
  if (list.length === count && last?.kind === 'paragraph') list.push([last]);
}
