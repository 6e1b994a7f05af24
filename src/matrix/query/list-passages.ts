import type { Block, Note, Paragraph, Tracked } from '../../document/document.ts';
import type { Action } from '../../proceedings/proposal.ts';
import { makePassages } from './passage.ts';
import type { Passage, PassageField, PassagePiece } from './passage.ts';

export interface PassageOptions {
  readonly field: PassageField;
  readonly notes: Readonly<Record<string, Note>>;
  /** The whole is new or goes: such proposals carry no tracked changes. */
  readonly whole?: '+' | '-' | undefined;
}

/** What an action does to the text that it reproduces without tracked changes. */
export function getWhole(action: Action): '+' | '-' | undefined {
  if (action === 'ADD') return '+';
  return action === 'SUP' ? '-' : undefined;
}

/** Every paragraph of the blocks, those of tables and of foot- and endnotes too. Comments are nobody's proposal. */
export function listPassages(blocks: readonly Block[], options: PassageOptions): Passage[] {
  const passages: Passage[] = [];
  walk(blocks, {}, (paragraph, around) => {
    // A note is found at the paragraph that refers to it: it has no place of its own.
    const at = { field: options.field, paragraph: paragraph.index };
    const add = (one: Paragraph, tracked: Tracked) =>
      passages.push(...makePassages(listPieces(one, tracked, options.whole), at));
    add(paragraph, around);
    for (const run of paragraph.runs) {
      const note = run.note === undefined ? undefined : options.notes[run.note];
      if (note && note.kind !== 'comment') walk(note.blocks, { ...around, ...pickTracked(run) }, add);
    }
  });
  return passages;
}

type Visit = (paragraph: Paragraph, around: Tracked) => void;

/** `around` is what was done to the row or cell that a paragraph stands in: its words went or came with it. */
function walk(blocks: readonly Block[], around: Tracked, visit: Visit): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') visit(block, around);
    else
      for (const row of block.rows)
        for (const cell of row.cells)
          walk(cell.blocks, { ...around, ...pickTracked(row), ...pickTracked(cell) }, visit);
  }
}

function pickTracked({ inserted, deleted }: Tracked): Tracked {
  return { ...(inserted ? { inserted } : {}), ...(deleted ? { deleted } : {}) };
}

function listPieces(paragraph: Paragraph, around: Tracked, whole: '+' | '-' | undefined): PassagePiece[] {
  const pieces: [PassagePiece[0], string][] = [];
  for (const run of paragraph.runs) {
    const op = getOp({ ...around, ...pickTracked(run) });
    if (op === null || run.text === '') continue;
    const last = pieces.at(-1);
    if (last?.[0] === op) last[1] += run.text;
    else pieces.push([op, run.text]);
  }
  const tracked = pieces.some(([op]) => op !== '=');
  return whole && !tracked ? pieces.map(([, text]) => [whole, text]) : pieces;
}

/**
 * What moved is neither added nor deleted: it is found where it moved to. What one author inserted and another deleted
 * is in no text.
 */
function getOp({ inserted, deleted }: Tracked): PassagePiece[0] | null {
  if (deleted) return inserted || deleted.move !== undefined ? null : '-';
  return inserted && inserted.move === undefined ? '+' : '=';
}
