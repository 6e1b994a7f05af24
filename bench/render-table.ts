type Cells = readonly (string | number)[];

/** A Markdown table with its columns in line, so that it reads on a terminal too. */
export function renderTable(columns: readonly string[], rows: readonly Cells[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(String));
  const widths = columns.map((_, index) => Math.max(3, ...lines.map((cells) => (cells[index] ?? '').length)));
  const render = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index]!)).join(' | ')} |`;
  const [head, ...body] = lines.map(render);
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}
