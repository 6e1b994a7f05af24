import type { CellValue } from './columns.ts';

/**
 * RFC 4180, with a byte order mark: without it Excel takes UTF-8 for the letters of the machine. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, which it shows as text: titles and names are other
 * people's words.
 */
export function writeCsv(lines: readonly (readonly CellValue[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** Also the full-width forms, which Excel in Chinese and Japanese runs all the same. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r]/u;

function writeCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
