import type { Block, Row, Table } from '../../document/document.ts';
import { readText } from '../../document/views.ts';
import type { Side } from '../../document/views.ts';
import { readCell } from '../blocks.ts';
import { toPlain } from '../plain.ts';
import { findInstrumentByAbbreviation } from './instruments.ts';

/** The number in the margin of a treaty text. */
export interface ProvisionNumber {
  /** "165", "19A", "5.328" */
  readonly number: string;
  /** Conferences that gave it its wording: ["PP-98"]. */
  readonly marks: readonly string[];
  /** Where the margin itself says it ("CS 165"). */
  readonly instrument: string | null;
}

const MARGIN =
  /^(?:[*†]\s*)?(?:\(?(?:ADD|MOD|SUP|NOC)\)?\*?\s+)?(?:(CS|CV|RR|ITR)\s*\/?\s*)?(?:no?\.?\s*|n[°º]\s*|№\s*|رقم\s*|الرقم\s*|第\s*)?\[?((?:\d{1,2}\.[A-Z]{0,2})?\d{1,4}(?:\.\d{1,3})?[A-Z]{0,3}(?:\s?(?:bis|ter|quater))?)\]?(?:\s*[款号])?(?:\s*\((CS|CV)\))?\s*[*†]?((?:[\s/(]*(?:PP|ПК|WRC|WARC|CMR|ВКР|WCIT|Plen)[-. ]?\d{2,4}\)?)*)\s*[*†]?$/i;

/** Reads a margin such as "165⏎PP-98", "19B", "No. 5.328", "CS 224"; undefined for other text. */
export function findProvisionNumber(margin: string): ProvisionNumber | undefined {
  if (margin.length > 80) return undefined;
  const match = MARGIN.exec(toPlain(margin).trim());
  if (!match) return undefined;
  const [, before, number, after, marks] = match;
  return {
    number: number!.replaceAll(/\s/g, '').replace(/(bis|ter|quater)$/i, (word) => word.toLowerCase()),
    marks: marks!.match(/\p{L}+[-. ]?\d+/gu) ?? [],
    instrument: findInstrumentByAbbreviation(before ?? after),
  };
}

/** One numbered row, with what the right cell holds. */
export interface ProvisionRow {
  readonly margin: ProvisionNumber;
  readonly text: readonly Block[];
}

/**
 * The numbered rows of a two-column table of provisions; a row without a number goes on with the one above it.
 * Empty for any other table.
 */
export function listProvisionRows(table: Table, side: Side): ProvisionRow[] {
  const rows: { margin: ProvisionNumber; text: Block[] }[] = [];
  for (const row of table.rows) {
    const margin = findMargin(row, side);
    if (margin) rows.push({ margin, text: [...row.cells.at(-1)!.blocks] });
    else if (row.cells.length > 1 && isBlank(row)) rows.at(-1)?.text.push(...row.cells.at(-1)!.blocks);
    else if (rows.length > 0 && row.cells.length === 1) rows.at(-1)!.text.push(...row.cells[0]!.blocks);
  }
  return rows;
}

/**
 * Content with the rows of one provision alone: some proposals print several in one table, under one symbol. Content
 * without a row of it is given back as it is. `others` are the numbers left out.
 */
export function takeProvision(
  content: readonly Block[],
  number: string,
): { readonly content: readonly Block[]; readonly others: readonly string[] } {
  const others = new Set<string>();
  let found = false;
  const taken = content.map((block): Block => {
    if (block.kind !== 'table') return block;
    let own = true;
    const rows = block.rows.filter((row) => {
      const margin = findMargin(row, 'before')?.number;
      if (margin === undefined) return own;
      own = margin === number;
      if (own) found = true;
      else others.add(margin);
      return own;
    });
    return rows.length === block.rows.length ? block : { ...block, rows };
  });
  return found && others.size > 0 ? { content: taken, others: [...others] } : { content, others: [] };
}

/** The margin of a row: the asked side's number, or the other's where this side has none. */
function findMargin(row: Row, side: Side): ProvisionNumber | undefined {
  const left = row.cells[0];
  if (!left || row.cells.length < 2 || row.cells.length > 4) return undefined;
  const other = side === 'before' ? 'after' : 'before';
  return findProvisionNumber(readCell(left, side)) ?? findProvisionNumber(readCell(left, other));
}

function isBlank(row: Row): boolean {
  return readCell(row.cells[0]!, 'before') === '' && readCell(row.cells[0]!, 'after') === '';
}

/**
 * A provision typed as a paragraph: its number in the margin, a tab, its text ("5.328⇥The use …"). Dotted numbers
 * may be parted by a space.
 */
export function findProvisionParagraph(block: Block | undefined, side: Side): ProvisionNumber | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const text = toPlain(readText(block.runs, side)).trim();
  const match =
    /^([^\t]{1,30}?)\t(?=[^]*\S)/.exec(text) ?? /^(\d{1,2}\.[A-Z]{0,2}\d{1,4}[A-Z]{0,2})(?:\s|$)/.exec(text);
  if (!match) return undefined;
  const found = findProvisionNumber(match[1]!);
  // "1⇥to continue …" is an item of a list: treaty paragraphs without marks or letters are longer numbers.
  if (!found || (/^\d{1,2}$/.test(found.number) && found.marks.length === 0 && found.instrument === null))
    return undefined;
  return found;
}
