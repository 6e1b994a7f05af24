import { Link } from 'react-router';
import type { CellProposal, Matrix, MatrixCell, MatrixRow, MatrixTable } from '../../../matrix/matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { toProposal, toSource, toText } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';

/** The four tables; those that a filter or the conference leaves empty are not shown. */
export function MatrixTables({
  conference,
  matrix,
}: {
  readonly conference: string;
  readonly matrix: Matrix;
}) {
  const { words } = useWords();
  const filled = matrix.tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return <p className="empty">{words.matrix.nothing}</p>;
  return filled.map((table) => <OneTable key={table.id} conference={conference} table={table} />);
}

interface TableProps {
  readonly conference: string;
  readonly table: MatrixTable;
}

/** On a phone the rows become cards: the roles keep it a table to who listens, whatever the style sheet does. */
function OneTable({ conference, table }: TableProps) {
  const { words } = useWords();
  const { columns, tables } = words.matrix;
  return (
    <section aria-labelledby={`table-${table.id}`} className="matrix-section">
      <h2 id={`table-${table.id}`}>
        {tables[table.id]} <span className="count">{words.counts.texts(table.rows.length)}</span>
      </h2>
      <table className="matrix-table" role="table" aria-labelledby={`table-${table.id}`}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {columns.number}
            </th>
            <th scope="col" role="columnheader">
              {columns.title}
            </th>
            <th scope="col" role="columnheader">
              {columns.contributions}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row) => (
            <Row key={row.key} conference={conference} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ conference, row }: { readonly conference: string; readonly row: MatrixRow }) {
  const { words } = useWords();
  return (
    <tr role="row" id={row.key}>
      <th scope="row" role="rowheader">
        <Link to={toText(conference, row.key)} prefetch="intent">
          {nameText(row, words)}
        </Link>
        {row.revision && <span className="revision">{row.revision}</span>}
      </th>
      <td
        role="cell"
        className="title"
        lang={row.titleLanguage ?? undefined}
        dir={row.titleLanguage ? 'auto' : undefined}
      >
        {row.title}
      </td>
      <td role="cell">
        <ul className="contributions">
          {row.cells.map((cell) => (
            <Cell key={cell.source} conference={conference} cell={cell} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function Cell({ conference, cell }: { readonly conference: string; readonly cell: MatrixCell }) {
  return (
    <li>
      <Link className="source" to={toSource(conference, cell.source)}>
        {cell.source}
      </Link>
      <ul>
        {cell.proposals.map((proposal) => (
          <Contribution key={proposal.id} conference={conference} proposal={proposal} />
        ))}
      </ul>
    </li>
  );
}

function Contribution({
  conference,
  proposal,
}: {
  readonly conference: string;
  readonly proposal: CellProposal;
}) {
  const { words, formats } = useWords();
  const { insertions, deletions, supporters } = proposal;
  return (
    <li>
      <Link to={toProposal(conference, proposal.number)} className="contribution" prefetch="intent">
        <ActionBadge action={proposal.action} underlined={proposal.underlined} />
        <span className="proposal-number">{proposal.number}</span>
      </Link>
      {proposal.part && <span className="part">{proposal.part}</span>}
      {insertions + deletions > 0 && (
        <span className="strength">
          {insertions > 0 && <span aria-label={words.counts.insertions(insertions)}>+{insertions}</span>}
          {deletions > 0 && <span aria-label={words.counts.deletions(deletions)}>−{deletions}</span>}
        </span>
      )}
      {supporters.length > 0 && (
        <span className="supporters">{words.matrix.supportedBy(formats.list(supporters))}</span>
      )}
    </li>
  );
}
