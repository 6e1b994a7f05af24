import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../catalogue/use-words.ts';
import { trackedWords } from '../catalogue/tracked-words.ts';
import type { Line, TableCell, TableLine, TextLine } from './lines.ts';
import type { Place } from './places.ts';
import { TrackedPieces } from './tracked-pieces.tsx';

interface Props {
  readonly lines: readonly Line[];
  /** By index of paragraph. A paragraph without a place has no link. */
  readonly places: Readonly<Record<number, Place>>;
  readonly notes: readonly string[];
  /** What stands below a paragraph, by its index. */
  readonly beside?: Readonly<Record<number, ReactNode>> | undefined;
}

/** Paragraphs and tables with their changes, a link on each paragraph. */
export function TrackedText({ lines, places, notes, beside }: Props) {
  return lines.map((line, at) =>
    line.kind === 'table' ? (
      <TrackedTable key={at} line={line} places={places} notes={notes} beside={beside} />
    ) : (
      <Fragment key={at}>
        <TrackedLine line={line} place={places[line.index]} notes={notes} />
        {beside?.[line.index]}
      </Fragment>
    ),
  );
}

interface LineProps {
  readonly line: TextLine;
  readonly place: Place | undefined;
  readonly notes: readonly string[];
}

export function TrackedLine({ line, place, notes }: LineProps) {
  const { words } = useWords(trackedWords);
  if (line.number.length === 0 && line.pieces.length === 0) return null;
  const classes = ['line', line.role, line.changed ? 'is-changed' : '', line.change ?? ''];
  const marks = { parted: words.tracked.split, joined: words.tracked.joined };
  return (
    <p id={place?.anchor} className={classes.filter(Boolean).join(' ')} dir={line.rtl ? 'rtl' : undefined}>
      {place && (
        <a
          className="anchor"
          href={`#${place.anchor}`}
          aria-label={words.tracked.linkTo(place.label ?? words.tracked.paragraph(line.index + 1))}
        >
          <span aria-hidden="true">#</span>
        </a>
      )}
      {line.number.length > 0 && (
        <span className="number">
          <TrackedPieces pieces={line.number} notes={notes} />
        </span>
      )}
      <TrackedPieces pieces={line.pieces} notes={notes} />
      {line.mark && (
        <span className={`paragraph-mark ${line.mark}`}>
          <span aria-hidden="true">¶</span>
          <span className="aside">{` ${marks[line.mark]} `}</span>
        </span>
      )}
    </p>
  );
}

/** Longer than a number with its mark ("474", "PP-98"): such a cell must not be broken to save room. */
const SHORT = 10;

function classOf({ change, lines }: TableCell): string | undefined {
  const short = lines.every(
    (line) =>
      line.kind === 'text' &&
      [...line.number, ...line.pieces].reduce((sum, { text }) => sum + text.length, 0) <= SHORT,
  );
  return [change, short ? 'short' : null].filter(Boolean).join(' ') || undefined;
}

interface TableProps extends Omit<Props, 'lines'> {
  readonly line: TableLine;
}

function TrackedTable({ line, places, notes, beside }: TableProps) {
  return (
    <div className="table-frame">
      <table className="text-table">
        <tbody>
          {line.rows.map((row, at) => (
            <tr key={at} className={row.change ?? undefined}>
              {row.cells.map((cell, column) => (
                <td key={column} colSpan={cell.columns} className={classOf(cell)}>
                  <TrackedText lines={cell.lines} places={places} notes={notes} beside={beside} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
