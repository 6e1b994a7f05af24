// Drawn in the page: an <img> would know neither its colours nor its links.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import type { TimeLine } from '../../../matrix/sources/time-line.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { Day } from '../../components/day.tsx';
import type { Deadline } from '../../components/list-deadlines.ts';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import { FLOOR, HEIGHT, WIDTH, layOutTimeLine } from './lay-out-time-line.ts';
import type { Drawing } from './lay-out-time-line.ts';

interface Props {
  readonly line: TimeLine;
  readonly deadlines: readonly Deadline[];
  /** ISO day; null where it is not known. */
  readonly opening: string | null;
}

/** When documents came, as bars between the deadlines, and as a table. */
export function TimeLineFigure({ line, deadlines, opening }: Props) {
  const { timeline } = useWords(sourcesWords).words.sources;
  if (line.spans.length === 0) return null;
  const drawing = layOutTimeLine(line, deadlines, opening);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{timeline.title}</h2>
      <p className="quiet">
        {line.unit === 'week' ? timeline.byWeek : timeline.byMonth}{' '}
        {line.undated > 0 && timeline.undated(line.undated)}
      </p>
      <div className="time-line">
        <figure>
          <Chart line={line} drawing={drawing} />
          <figcaption>
            <Marks drawing={drawing} />
          </figcaption>
        </figure>
        <Numbers line={line} />
      </div>
    </section>
  );
}

function Chart({ line, drawing }: { readonly line: TimeLine; readonly drawing: Drawing }) {
  const { words, formats } = useWords(sourcesWords);
  const { timeline } = words.sources;
  const documents = line.spans.reduce((sum, span) => sum + span.documents, 0);
  const [first, last] = [line.spans[0]!.start, line.spans.at(-1)!.start];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="timeline-title timeline-description">
      <title id="timeline-title">{timeline.title}</title>
      <desc id="timeline-description" suppressHydrationWarning>
        {timeline.description(documents, formats.day(first), formats.day(last))}
      </desc>
      {drawing.marks.map(
        ({ x, day }, at) =>
          x !== null && (
            <g key={day} className="mark">
              <line x1={x} x2={x} y1={at % 2 === 0 ? 20 : 34} y2={FLOOR} />
              <text x={x} y={at % 2 === 0 ? 14 : 30}>
                {formats.number(at + 1)}
              </text>
            </g>
          ),
      )}
      {drawing.bars.map(({ start, x, width, height, documents: n }) => (
        <g key={start} className="bar">
          <rect x={x} y={FLOOR - height} width={width} height={height} />
          <text x={x + width / 2} y={FLOOR - height - 5}>
            {formats.number(n)}
          </text>
        </g>
      ))}
      <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} className="axis" />
      {drawing.ticks.map(({ day, x }, at) => (
        <g key={day} className="tick">
          <line x1={x} x2={x} y1={FLOOR} y2={FLOOR + 6} />
          <text x={x} y={FLOOR + 26} suppressHydrationWarning>
            {formats.month(day)}
          </text>
          {(at === 0 || day.slice(5, 7) === '01') && (
            <text x={x} y={FLOOR + 50}>
              {day.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** What the numbered lines stand for. */
function Marks({ drawing: { marks } }: { readonly drawing: Drawing }) {
  const { sources, deadlines } = useWords(sourcesWords).words;
  return (
    <ol className="time-marks" aria-label={sources.timeline.marks}>
      {marks.map(({ what, day }) => (
        <li key={`${day} ${what}`}>
          <Day day={day} />
          {sources.colon}
          {what === null ? sources.timeline.opening : (deadlines[what] ?? <span lang="en">{what}</span>)}
        </li>
      ))}
    </ol>
  );
}

function Numbers({ line }: { readonly line: TimeLine }) {
  const { words, formats } = useWords(sourcesWords);
  const { timeline } = words.sources;
  const first = line.unit === 'week' ? timeline.week : timeline.month;
  return (
    <Table
      className="numbers-table"
      labelledBy="timeline"
      columns={[first, timeline.documents, timeline.proposals]}
    >
      {line.spans
        .filter(({ documents }) => documents > 0)
        .map(({ start, documents, proposals }) => (
          <Row key={start}>
            <RowHead>
              <time dateTime={line.unit === 'week' ? start : start.slice(0, 7)} suppressHydrationWarning>
                {line.unit === 'week' ? formats.shortDay(start) : formats.date(start.slice(0, 7))}
              </time>
            </RowHead>
            <Cell className="numeric">{formats.number(documents)}</Cell>
            <Cell className="numeric">{formats.number(proposals)}</Cell>
          </Row>
        ))}
    </Table>
  );
}
