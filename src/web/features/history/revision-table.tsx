import { Link } from 'react-router';
import type { VersionStep } from '../../../compare/history/trace-history.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { historyWords } from '../../catalogue/history-words.ts';
import { toText } from '../../components/addresses.ts';
import { Foreign } from '../../components/foreign.tsx';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import type { ShownRevision } from './load-history.ts';

interface Props {
  readonly revisions: readonly ShownRevision[];
  readonly steps: readonly VersionStep[];
  /** Key of the text. */
  readonly text: string;
}

const WIDTH = 120;

/** The time line of a text: how long each revision is, what it added and removed, and what is left of it. */
export function RevisionTable({ revisions, steps, text }: Props) {
  const { words, formats } = useWords(historyWords, textWords);
  const { columns } = words.history;
  const most = Math.max(...steps.map((step) => step.words + step.removed), 1);
  const scale = (count: number) => (count / most) * WIDTH;
  return (
    <Table
      className="numbers-table revision-table"
      labelledBy="revisions"
      columns={[columns.revision, columns.size, columns.words, columns.added, columns.removed, columns.left]}
    >
      {revisions.map(({ name, printed, conference, status }, index) => {
        const step = steps[index]!;
        // All words of the first one are new, and say nothing.
        const added = index === 0 ? 0 : step.added;
        const kept = step.words - added;
        return (
          <Row key={name}>
            <RowHead>
              <Link to={`${toText(conference, text)}${status === 'adopted' ? '?status=adopted' : ''}`}>
                {name}
              </Link>{' '}
              <span className="quiet">
                <Foreign lang={null}>{printed}</Foreign> · {words.text.status[status]} · {conference}
              </span>
            </RowHead>
            <Cell data-label={columns.size}>
              <svg
                className="size-bar"
                viewBox={`0 0 ${WIDTH} 14`}
                width={WIDTH}
                height={14}
                aria-hidden="true"
                focusable="false"
              >
                <rect className="kept" width={scale(kept)} height={14} />
                <rect className="added" x={scale(kept)} width={scale(added)} height={14} />
                <rect
                  className="removed"
                  x={scale(step.words)}
                  y={5}
                  width={scale(step.removed)}
                  height={4}
                />
              </svg>
            </Cell>
            <Cell data-label={columns.words}>{formats.number(step.words)}</Cell>
            <Cell data-label={columns.added}>{index === 0 ? '—' : `+${formats.number(step.added)}`}</Cell>
            <Cell data-label={columns.removed}>{index === 0 ? '—' : `−${formats.number(step.removed)}`}</Cell>
            <Cell data-label={columns.left}>{formats.number(step.left)}</Cell>
          </Row>
        );
      })}
    </Table>
  );
}
