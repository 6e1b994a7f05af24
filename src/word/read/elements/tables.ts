import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../../xml/vocabulary.ts';
import { closeParagraph, flushBoxes } from '../paragraphs.ts';
import { SKIPPED_TABLE_PROPERTIES, isForeign } from '../skipped.ts';
import type { OpenCell, OpenRow, Story } from '../story.ts';
import { ALTERNATES } from './alternate-content.ts';
import { readRevision, trackedReaders } from './revisions.ts';

const rowOf = (story: Story) => story.tables.at(-1)?.at(-1);
const cellOf = (story: Story) => story.cells.at(-1)?.cell;

const other: Vocabulary<Story>['other'] = (story, name) => {
  if (!SKIPPED_TABLE_PROPERTIES.has(name) && !isForeign(name)) story.reportUnknown(name);
  return SKIP;
};

const ROW_PROPERTIES: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([...trackedReaders(rowOf), ...ALTERNATES]),
  other,
};

/** How many columns a cell may cover: Word's own limit. */
const MOST_COLUMNS = 63;

const CELL_PROPERTIES: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([
    [
      'w:gridSpan',
      {
        open: (story, attributes) => {
          const cell = cellOf(story);
          const columns = attributes.getInteger('w:val') ?? 1;
          if (cell) cell.columns = Math.min(Math.max(columns, 1), MOST_COLUMNS);
          return SKIP;
        },
      },
    ],
    [
      'w:vMerge',
      {
        open: (story, attributes) => {
          const cell = cellOf(story);
          // No value means "continue" (ECMA-376 Part 1 §17.4.84).
          if (cell && attributes.get('w:val') !== 'restart') cell.continues = true;
          return SKIP;
        },
      },
    ],
    [
      'w:cellIns',
      {
        open: (story, attributes) => {
          const cell = cellOf(story);
          if (cell) cell.inserted = readRevision(story, attributes);
          return SKIP;
        },
      },
    ],
    [
      'w:cellDel',
      {
        open: (story, attributes) => {
          const cell = cellOf(story);
          if (cell) cell.deleted = readRevision(story, attributes);
          return SKIP;
        },
      },
    ],
    [
      'w:cellMerge',
      {
        open: (story, attributes) => {
          const cell = cellOf(story);
          if (cell && attributes.get('w:vMerge') === 'cont') cell.continues = true;
          return SKIP;
        },
      },
    ],
    ...ALTERNATES,
  ]),
  other,
};

/** Tables (ECMA-376 Part 1 §17.4), inside each other too. Rows and cells outside a table lose their frame, not their text. */
export const TABLES: readonly (readonly [string, ElementReader<Story>])[] = [
  [
    'w:tbl',
    {
      open: (story) => {
        closeParagraph(story);
        flushBoxes(story);
        story.tables.push([]);
      },
      close: (story) => {
        const rows = story.tables.pop()!;
        story.blocks.push({ kind: 'table', rows });
      },
    },
  ],
  [
    'w:tr',
    {
      open: (story) => {
        story.shared.count();
        const row: OpenRow = { cells: [] };
        story.tables.at(-1)?.push(row);
      },
    },
  ],
  ['w:trPr', { open: () => ROW_PROPERTIES }],
  [
    'w:tc',
    {
      open: (story) => {
        closeParagraph(story);
        story.shared.count();
        const row = rowOf(story);
        const cell: OpenCell = { blocks: [], columns: 1 };
        story.cells.push({ cell, around: story.blocks });
        if (!row) return;
        row.cells.push(cell);
        story.blocks = cell.blocks;
      },
      close: (story) => {
        closeParagraph(story);
        flushBoxes(story);
        story.blocks = story.cells.pop()!.around;
      },
    },
  ],
  ['w:tcPr', { open: () => CELL_PROPERTIES }],
];
