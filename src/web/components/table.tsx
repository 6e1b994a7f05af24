// On a phone the style sheet makes cards of rows, and Safari then forgets that they were a table: the roles say it again.
// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role
import type { ComponentProps, ReactNode } from 'react';

interface TableProps {
  readonly className: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
  /** Its name: the text itself, or the id of the heading that holds it. */
  readonly label?: string;
  readonly labelledBy?: string;
}

export function Table({ className, columns, children, label, labelledBy }: TableProps) {
  return (
    <table className={className} role="table" aria-label={label} aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

export const Row = (props: ComponentProps<'tr'>) => <tr role="row" {...props} />;

export const RowHead = (props: ComponentProps<'th'>) => <th scope="row" role="rowheader" {...props} />;

export const Cell = (props: ComponentProps<'td'>) => <td role="cell" {...props} />;
