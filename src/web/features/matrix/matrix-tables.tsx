import type { Matrix, MatrixTable } from '../../../matrix/matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Table } from '../../components/table.tsx';
import { MatrixRowView } from './matrix-row.tsx';

interface Props {
  readonly conference: string;
  readonly matrix: Matrix;
  /** Of the sources, by code. */
  readonly names: Readonly<Record<string, string>>;
}

/** The four tables; those that a filter or the conference leaves empty are not shown. */
export function MatrixTables({ conference, matrix, names }: Props) {
  const { words } = useWords();
  const filled = matrix.tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return <p className="empty">{words.matrix.nothing}</p>;
  return filled.map((table) => (
    <OneTable key={table.id} conference={conference} table={table} names={names} />
  ));
}

interface TableProps extends Omit<Props, 'matrix'> {
  readonly table: MatrixTable;
}

function OneTable({ conference, table, names }: TableProps) {
  const { words } = useWords();
  const { columns, tables } = words.matrix;
  const heading = `table-${table.id}`;
  return (
    <section aria-labelledby={heading} className="matrix-section">
      <h2 id={heading}>
        {tables[table.id]} <span className="count">{words.counts.texts(table.rows.length)}</span>
      </h2>
      <Table
        className="matrix-table"
        columns={[columns.number, columns.title, columns.contributions]}
        labelledBy={heading}
      >
        {table.rows.map((row) => (
          <MatrixRowView key={row.key} conference={conference} row={row} names={names} />
        ))}
      </Table>
    </section>
  );
}
