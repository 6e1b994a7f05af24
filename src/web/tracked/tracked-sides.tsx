import { useWords } from '../catalogue/use-words.ts';
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
  const { words } = useWords();
  return (
    <table className="sides" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {words.proposal.before}
          </th>
          <th scope="col" role="columnheader">
            {words.proposal.after}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {parts.map((part, at) =>
          part.kind === 'gap' ? (
            <tr key={at} role="row">
              <td role="cell" colSpan={2} className="gap">
                <Gap part={part} places={places} whole={whole} />
              </td>
            </tr>
          ) : (
            part.lines.map((line, row) => (
              <SideRow key={`${at} ${row}`} line={line} places={places} notes={notes} />
            ))
          ),
        )}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<Props, 'parts' | 'whole'> {
  readonly line: Line;
}

function SideRow({ line, places, notes }: RowProps) {
  const { words } = useWords();
  if (line.kind === 'text' && line.number.length === 0 && line.pieces.length === 0) return null;
  const side = (name: 'before' | 'after') =>
    line.kind === 'table' || stands(line.change, name) ? [takeLine(line, name)] : [];
  const [before, after] = [side('before'), side('after')];
  return (
    <tr role="row" className={line.changed ? 'is-changed' : undefined}>
      <td
        role="cell"
        className={before.length === 0 ? 'absent' : undefined}
        data-side={words.proposal.before}
      >
        {/* The link of a paragraph stands once: on the side that everybody has in hand, unless it is new. */}
        <TrackedText lines={before} places={places} notes={notes} />
      </td>
      <td role="cell" className={after.length === 0 ? 'absent' : undefined} data-side={words.proposal.after}>
        <TrackedText lines={after} places={before.length === 0 ? places : {}} notes={notes} />
      </td>
    </tr>
  );
}
