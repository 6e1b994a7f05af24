import { parse } from 'yaml';
import type { Block, Cell, Note, Paragraph, Revision, Row, Run, Table } from '../src/document/document.ts';
import type { TableLayout } from '../src/word/write/write-docx.ts';
import { getStyleFace } from '../src/word/write/styles.ts';
import type { HeadWords } from './languages.ts';
import { parseParagraph } from './notation.ts';
import type { DraftParagraph, Pens } from './notation.ts';
import { revise } from './revise.ts';
import type { Edition } from './revise.ts';

/** A source file: what stands between its `---` lines, and the lines of its text. */
export interface Source {
  readonly head: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  /** `[^key]: text` */
  readonly notes: Readonly<Record<string, string>>;
}

export function readSource(text: string): Source {
  const [, head = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const notes: Record<string, string> = {};
  const lines: string[] = [];
  for (const line of body.split('\n')) {
    const note = /^\[\^([^\]]+)\]:\s*(.*)$/.exec(line);
    if (note) notes[note[1]!] = note[2]!;
    else if (line.trim() !== '') lines.push(line.trim());
  }
  return { head: (parse(head) ?? {}) as Source['head'], lines, notes };
}

/** The blocks of a document with what the writer must know beside them. */
export interface Draft {
  readonly blocks: Block[];
  readonly notes: Record<string, Note>;
  readonly layouts: Map<Table, TableLayout>;
}

export interface Surroundings {
  readonly words: HeadWords;
  readonly pens: Pens;
  /** Place and year of this conference: what revised texts will bear. */
  readonly edition: string;
  /** A text in force by its name, "RES-12-E". */
  getInForce(name: string): Source;
}

/** Lines in the notation, tables and the directives `=== MOD X/1/1`, `@revise NAME` … `@end`, `Reasons: …`. */
export function draft(source: Source, surroundings: Surroundings): Draft {
  const { words, pens } = surroundings;
  const made: Draft = { blocks: [], notes: {}, layouts: new Map() };
  const numbers = new Map<string, string>();
  const { lines, notes: texts } = expandRevisions(source, surroundings);
  const paragraph = (line: string) =>
    finish(parseParagraph(line, pens), words, (key) => numberNote(key, numbers));

  for (const line of lines) {
    const symbol = /^===\s+(\S+)\s+(\S+)$/.exec(line);
    const reasons = /^Reasons:\s+(.*)$/.exec(line);
    if (line.startsWith('|') || /^[+-]\|/.test(line)) addRow(line, made, paragraph, { words, pens });
    else if (symbol)
      made.blocks.push(paragraph(`Proposal:: ${symbol[1]!.replace('*', String.raw`\*`)}→${symbol[2]}`));
    else if (reasons) made.blocks.push(paragraph(`Reasons:: **${words.reasons}**→${reasons[1]}`));
    else made.blocks.push(paragraph(line));
  }
  for (const [key, name] of numbers) {
    const text = texts[key];
    if (text === undefined) throw new Error(`Nothing stands for the note ${key}.`);
    const note = finish(parseParagraph(text, pens), words, () => name);
    made.notes[name] = { kind: 'footnote', blocks: [{ ...note, style: 'footnote text' }] };
  }
  return made;
}

/** Puts the whole text in force, with the changes laid in and its notes, where a source revises one. */
export function expandRevisions(
  source: Source,
  { getInForce, edition }: Pick<Surroundings, 'getInForce' | 'edition'>,
): Source {
  const lines: string[] = [];
  let { notes } = source;
  for (let at = 0; at < source.lines.length; at++) {
    const line = source.lines[at]!;
    const name = /^@revise\s+(\S+)$/.exec(line)?.[1];
    if (name === undefined) {
      lines.push(line);
      continue;
    }
    const end = source.lines.indexOf('@end', at);
    if (end === -1) throw new Error(`“@end” is missing after ${line}`);
    const inForce = getInForce(name);
    notes = { ...inForce.notes, ...notes };
    const editions: Edition = { from: String(inForce.head.edition), to: edition };
    lines.push(...revise(inForce.lines, source.lines.slice(at + 1, end), editions));
    at = end;
  }
  return { ...source, lines, notes };
}

function numberNote(key: string, numbers: Map<string, string>): string {
  const name = numbers.get(key) ?? `footnote ${numbers.size + 1}`;
  numbers.set(key, name);
  return name;
}

/**
 * A row of a table: `| a | b |`, tracked as `+| a | b |`. `|--|----|` below the first row makes that row the head, and
 * gives each column its share of the width; a table without a head is one of numbered provisions.
 */
function addRow(
  line: string,
  made: Draft,
  paragraph: (line: string) => Paragraph,
  { words, pens }: Pick<Surroundings, 'words' | 'pens'>,
): void {
  const last = made.blocks.at(-1);
  const open = last?.kind === 'table' && made.layouts.has(last) ? made.blocks.pop() : undefined;
  const rows = open?.kind === 'table' ? open.rows : [];
  const layout = open?.kind === 'table' ? made.layouts.get(open)! : PROVISIONS;
  const put = (table: Table, looks: TableLayout) => {
    made.blocks.push(table);
    made.layouts.set(table, words.rtl ? { ...looks, rtl: true } : looks);
  };
  if (/^\|[-|]+\|$/.test(line)) {
    put({ kind: 'table', rows: rows.map((row) => styleRow(row, ['Table_head'])) }, makeGrid(line));
    return;
  }
  const cells = line
    .replace(/^[+-]?\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((text): Cell => ({ columns: 1, blocks: [paragraph(text.trim())] }));
  const tracked = line.startsWith('+')
    ? { inserted: pens.first }
    : line.startsWith('-')
      ? { deleted: pens.first }
      : {};
  const styles = layout.heading ? ['Table_text'] : ['Provision_No', null];
  put({ kind: 'table', rows: [...rows, styleRow({ cells, ...tracked }, styles)] }, layout);
}

/** Two columns without lines: the number of the provision with its mark, and its text. */
const PROVISIONS: TableLayout = { widths: [1300, 8339], borders: false };

/** Columns as wide as their dashes. */
function makeGrid(line: string): TableLayout {
  const shares = line
    .slice(1, -1)
    .split('|')
    .map(({ length }) => length);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return { widths: shares.map((share) => Math.floor((9639 * share) / whole)), borders: true, heading: true };
}

/** Gives the paragraphs of a row their style by column, the last one for all further columns; null leaves them. */
function styleRow(row: Row, styles: readonly (string | null)[]): Row {
  const cells = row.cells.map((cell, at) => {
    const style = styles[Math.min(at, styles.length - 1)];
    const blocks = cell.blocks.map((block) =>
      block.kind === 'paragraph' && style ? { ...block, style } : block,
    );
    return { ...cell, blocks };
  });
  return { ...row, cells };
}

/** Direction and language as Word marks them: on the paragraph, and on each run that is not Latin alone. */
function finish(
  { style, runs, mark }: DraftParagraph,
  { rtl, tag }: HeadWords,
  nameNote: (key: string) => string,
): Paragraph {
  const turned = runs.map((run): Run => {
    const named = run.note === undefined ? run : { ...run, note: nameNote(run.note) };
    return rtl && /[\p{Script=Arabic}]/u.test(run.text) ? { ...named, rtl: true, lang: tag } : named;
  });
  return { kind: 'paragraph', index: 0, style, ...(rtl ? { rtl: true as const } : {}), runs: turned, mark };
}

/** Numbers the paragraphs in reading order, as the model wants them, and gives runs the face of their style. */
export function numberParagraphs(blocks: readonly Block[], layouts: Map<Table, TableLayout>): Block[] {
  let index = 0;
  const walk = (block: Block): Block => {
    if (block.kind === 'paragraph') return { ...block, runs: dress(block), index: index++ };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(walk) })),
    }));
    const table: Table = { kind: 'table', rows };
    const layout = layouts.get(block);
    if (layout) layouts.set(table, layout);
    return table;
  };
  return blocks.map(walk);
}

/** In the model a run is bold when it looks bold: in a bold style it says so itself. */
function dress({ style, runs }: Paragraph): Run[] {
  const { bold, italic } = getStyleFace(style);
  return runs.map((run) => ({
    ...run,
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
  }));
}

export function makePens(authors: readonly string[], date: string): Pens {
  const revision = (author: string): Revision => ({ author, date });
  return { first: revision(authors[0]!), second: revision(authors[1] ?? authors[0]!) };
}
