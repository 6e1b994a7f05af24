import type { Block, Note, Paragraph, Tracked } from '../../document/document.ts';
import type { Action } from '../../proceedings/proposal.ts';
import type { PassageField, PassagePiece, SearchedParagraph } from './passage.ts';

/** What can be found of a text, a proposal or a document. */
export interface Searched {
  readonly title: string | null;
  /** The text itself, reasons given for it, an introduction: each in the field of its name. */
  readonly blocks: readonly (readonly [PassageField, readonly Block[]])[];
  readonly notes: Readonly<Record<string, Note>>;
  /** The whole is new or goes: such proposals carry no tracked changes. */
  readonly whole: '+' | '-' | null;
}

/** What an action does to the text that it reproduces without tracked changes. */
export function getWhole(action: Action): '+' | '-' | null {
  if (action === 'ADD') return '+';
  return action === 'SUP' ? '-' : null;
}

/**
 * Every paragraph, those of tables and of foot- and endnotes too; always the same ones in the same order, for passages
 * know them by their place. Comments are nobody's proposal.
 */
export function listSearched({ title, blocks, notes, whole }: Searched): SearchedParagraph[] {
  const list: SearchedParagraph[] = [
    { field: 'title', paragraph: null, pieces: title ? [['=', title]] : [] },
  ];
  for (const [field, some] of blocks)
    walk(some, {}, (paragraph, around) => {
      const add = (one: Paragraph, tracked: Tracked) => {
        const pieces = listPieces(one, tracked, field === 'body' ? whole : null);
        // A note is found at the paragraph that refers to it: it has no place of its own.
        list.push({ field, paragraph: paragraph.index, pieces });
      };
      add(paragraph, around);
      for (const run of paragraph.runs) {
        const note = run.note === undefined ? undefined : notes[run.note];
        if (note && note.kind !== 'comment') walk(note.blocks, { ...around, ...pickTracked(run) }, add);
      }
    });
  return list;
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

function listPieces(paragraph: Paragraph, around: Tracked, whole: '+' | '-' | null): PassagePiece[] {
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
