import type { MatrixColumn } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { Table } from '../../components/table.tsx';
import { MatrixRowView } from './matrix-row.tsx';
import type { ListRow, Section } from './page-rows.ts';
import { nameSection } from './section-name.ts';

interface Props {
  readonly conference: string;
  readonly sections: readonly Section<ListRow>[];
  readonly columns: readonly MatrixColumn[];
  /** Of the sources and topics, by code. */
  readonly names: Readonly<Record<string, string>>;
}

/** The four tables or the topics, a row a text; those that a filter or the conference leaves empty are not here. */
export function MatrixList({ sections, ...context }: Props) {
  return sections.map((section) => <OneTable key={section.id} section={section} {...context} />);
}

interface TableProps extends Omit<Props, 'sections'> {
  readonly section: Section<ListRow>;
}

function OneTable({ section: { id, rows }, columns, ...context }: TableProps) {
  const { words } = useWords(matrixWords);
  const heading = `table-${id}`;
  const heads = words.matrix.columns;
  return (
    <section aria-labelledby={heading} className="matrix-section">
      <h2 id={heading}>
        {nameSection(id, words, context.names)}{' '}
        <span className="count">{words.counts.texts(rows.length)}</span>
      </h2>
      <Table
        className="matrix-table"
        columns={[
          heads.number,
          ...(columns.includes('title') ? [heads.title] : []),
          ...(columns.includes('proposals') ? [heads.proposals] : []),
          ...(columns.includes('newest') ? [heads.newest] : []),
          heads.contributions,
        ]}
        labelledBy={heading}
      >
        {rows.map((row) => (
          <MatrixRowView key={row.text.key} row={row} section={id} columns={columns} {...context} />
        ))}
      </Table>
    </section>
  );
}
