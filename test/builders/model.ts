import type {
  Block,
  Cell,
  Document,
  Paragraph,
  Revision,
  Row,
  Run,
  Table,
  Tracked,
} from '../../src/document/document.ts';

/** Builds the text model in tests: `[-deleted-]`, `{+inserted+}` and `_italic_` stand in the text itself. */

const ANA: Revision = { author: 'Ana', date: null };
export const INSERTED: Tracked = { inserted: ANA };
export const DELETED: Tracked = { deleted: ANA };

/** A paragraph in a style; `mark` is the history of its paragraph mark. */
export function p(text: string, style = 'Normal', mark: Tracked = {}): Paragraph {
  return { kind: 'paragraph', index: -1, style, runs: runs(text), mark };
}

/** A paragraph whose text is underlined throughout. */
export function underlined(text: string, style = 'Normal'): Paragraph {
  const paragraph = p(text, style);
  return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, underline: true })) };
}

function runs(text: string): Run[] {
  return text
    .split(/(\[-[^]*?-\]|\{\+[^]*?\+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('[-')) return { text: part.slice(2, -2), ...DELETED };
      if (part.startsWith('{+')) return { text: part.slice(2, -2), ...INSERTED };
      return { text: part };
    });
}

/** A table of rows of cells; a cell is its blocks or the text of its only paragraph. */
export function table(...rows: readonly (readonly (string | readonly Block[])[])[]): Table {
  return { kind: 'table', rows: rows.map((cells): Row => ({ cells: cells.map(toCell) })) };
}

function toCell(content: string | readonly Block[]): Cell {
  return { blocks: typeof content === 'string' ? [p(content)] : content, columns: 1 };
}

/** A document whose paragraphs are numbered in reading order, as the Word reader numbers them. */
export function documentOf(blocks: readonly Block[], pageHeader?: string): Document {
  let index = 0;
  const number = (list: readonly Block[]): Block[] =>
    list.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, index: index++ }
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, blocks: number(cell.blocks) })),
            })),
          },
    );
  return {
    blocks: number(blocks),
    notes: {},
    headers: pageHeader === undefined ? [] : [[p(pageHeader, 'header')]],
  };
}
