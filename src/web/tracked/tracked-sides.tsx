import { directionOf } from '../catalogue/locale.ts';
import { useWords } from '../catalogue/use-words.ts';
import { proposalWords } from '../catalogue/proposal-words.ts';
import { Cell, Row, Table } from '../components/table.tsx';
import type { Part } from './excerpt.ts';
import type { Line } from './lines.ts';
import type { Place } from './places.ts';
import { stands, takeLine } from './sides.ts';
import { Gap } from './tracked-parts.tsx';
import { TrackedText } from './tracked-text.tsx';

interface Props {
  readonly parts: readonly Part[];
  readonly places: Readonly<Record<number, Place>>;
  readonly notes: readonly string[];
  readonly whole: string;
}

/**
 * Text in force and text proposed beside each other, paragraph by paragraph, each with the changes of its side. On a
 * phone the two stand one under the other.
 */
export function TrackedSides({ parts, places, notes, whole }: Props) {
  const { words, locale } = useWords(proposalWords);
  return (
    <Table
      className="sides"
      columns={[words.proposal.before, words.proposal.after]}
      label={words.proposal.views.side}
    >
      {parts.map((part, at) =>
        part.kind === 'gap' ? (
          <Row key={at}>
            <Cell colSpan={2} className="gap" dir={directionOf(locale)}>
              <Gap part={part} places={places} whole={whole} />
            </Cell>
          </Row>
        ) : (
          part.lines.map((line, row) => (
            <SideRow key={`${at} ${row}`} line={line} places={places} notes={notes} />
          ))
        ),
      )}
    </Table>
  );
}

interface RowProps extends Omit<Props, 'parts' | 'whole'> {
  readonly line: Line;
}

function SideRow({ line, places, notes }: RowProps) {
  const { words } = useWords(proposalWords);
  if (line.kind === 'text' && line.number.length === 0 && line.pieces.length === 0) return null;
  const side = (name: 'before' | 'after') =>
    line.kind === 'table' || stands(line.change, name) ? [takeLine(line, name)] : [];
  const [before, after] = [side('before'), side('after')];
  return (
    <Row className={line.changed ? 'is-changed' : undefined}>
      <Cell className={before.length === 0 ? 'absent' : undefined} data-side={words.proposal.before}>
        {/* The link of a paragraph stands once: on the side that everybody has in hand, unless it is new. */}
        <TrackedText lines={before} places={places} notes={notes} />
      </Cell>
      <Cell className={after.length === 0 ? 'absent' : undefined} data-side={words.proposal.after}>
        <TrackedText lines={after} places={before.length === 0 ? places : {}} notes={notes} />
      </Cell>
    </Row>
  );
}
