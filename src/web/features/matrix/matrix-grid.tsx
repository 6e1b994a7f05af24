// Rows are grids of their own, so that those out of sight cost nothing, and the style sheet makes browsers forget that
// they were a table: the roles say it again.
// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/control-has-associated-label, jsx-a11y/no-interactive-element-to-noninteractive-role
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { GridColumn } from '../../../matrix/build-grid.ts';
import { writeQuery } from '../../../matrix/matrix-query.ts';
import type { MatrixQuery } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { toSource, toText } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { nameText } from '../../components/text-name.ts';
import { GridMarks } from './grid-marks.tsx';
import type { GridRow, PageGrid, Section } from './page-rows.ts';
import { nameSection } from './section-name.ts';

export interface GridProps {
  readonly conference: string;
  readonly grid: PageGrid;
  readonly query: MatrixQuery;
  readonly shown: number;
  readonly names: Readonly<Record<string, string>>;
}

/** Texts by sources, one table in a region of its own that scrolls both ways under its heads. */
export function MatrixGrid({ grid: { columns, sections }, shown, ...context }: GridProps) {
  const { words } = useWords(matrixWords);
  const { grid } = words.matrix;
  const texts = new Set(sections.flatMap(({ rows }) => rows.map(({ text }) => text.key)));
  return (
    <>
      <p className="scrolls">
        {grid.scrolls} <Link to={writeQuery({ ...context.query, view: 'list' }) || '.'}>{grid.asCards}</Link>
      </p>
      <section className="grid-region" aria-label={grid.region} tabIndex={0}>
        <table className="grid-table" role="table">
          <caption>
            {grid.caption(
              words.counts.texts(texts.size),
              grid.sources(columns.length),
              words.counts.proposals(shown),
            )}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {grid.text}
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.source} column={column} {...context} />
              ))}
            </tr>
          </thead>
          {sections.map((section) => (
            <GridSection key={section.id} section={section} columns={columns} {...context} />
          ))}
        </table>
      </section>
    </>
  );
}

type Context = Pick<GridProps, 'conference' | 'query' | 'names'>;

function ColumnHead({ column, conference, names }: Context & { readonly column: GridColumn }) {
  const { words, formats } = useWords();
  const { source, proposals } = column;
  const name = formats.list(source.split('/').map((code) => names[code] ?? code));
  return (
    <th scope="col" role="columnheader">
      <a href={toSource(conference, source)} title={name}>
        <Code code={source} />
      </a>
      {name !== source && <span className="aside"> {name}</span>}
      <span className="count" title={words.counts.proposals(proposals)}>
        {formats.number(proposals)}
      </span>
    </th>
  );
}

interface SectionProps extends Context {
  readonly section: Section<GridRow>;
  readonly columns: readonly GridColumn[];
}

function GridSection({ section: { id, rows }, columns, ...context }: SectionProps) {
  const { words } = useWords(matrixWords);
  return (
    <tbody role="rowgroup" aria-labelledby={`grid-${id}`}>
      <tr role="row" className="grid-section">
        <th scope="rowgroup" role="rowheader" colSpan={columns.length + 1} id={`grid-${id}`}>
          <span>
            {nameSection(id, words, context.names)}{' '}
            <span className="count">{words.counts.texts(rows.length)}</span>
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <OneRow
          key={row.text.key}
          row={row}
          columns={columns}
          anchored={!id.startsWith('topic-')}
          {...context}
        />
      ))}
    </tbody>
  );
}

interface RowProps extends Context {
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  /** Under its topics a text may stand several times. */
  readonly anchored: boolean;
}

function OneRow({ row: { text, cells }, columns, anchored, ...context }: RowProps) {
  const { words } = useWords();
  const lang = text.titleLanguage ?? undefined;
  const shown: ReactNode[] = columns.map(({ source }) => <td key={source} role="cell" />);
  for (const { column, marks } of cells) {
    const { source } = columns[column]!;
    shown[column] = (
      <td key={source} role="cell">
        <GridMarks marks={marks} source={source} text={text.key} {...context} />
      </td>
    );
  }
  return (
    <tr role="row" id={anchored ? text.key : undefined}>
      <th scope="row" role="rowheader">
        <Link to={toText(context.conference, text.key)}>{nameText(text, words)}</Link>
        {context.query.columns.includes('title') && text.title && (
          <span className="title" lang={lang} dir={lang && 'auto'}>
            {text.title}
          </span>
        )}
      </th>
      {shown}
    </tr>
  );
}
