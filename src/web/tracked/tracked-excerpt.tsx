import { Link } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { makeExcerpt } from './excerpt.ts';
import type { Line } from './lines.ts';
import { TrackedText } from './tracked-text.tsx';
import type { Place } from './tracked-text.tsx';

interface Props {
  readonly lines: readonly Line[];
  readonly places: Readonly<Record<number, Place>>;
  readonly notes: readonly string[];
  /** Address that shows the whole text. */
  readonly whole: string;
}

/** The changed parts, and between them a link that says how much is left out. */
export function TrackedExcerpt({ lines, places, notes, whole }: Props) {
  const { words } = useWords();
  return makeExcerpt(lines).map((part, at) =>
    part.kind === 'lines' ? (
      <TrackedText key={at} lines={part.lines} places={places} notes={notes} />
    ) : (
      <p key={at} className="gap">
        <Link to={whole} replace preventScrollReset>
          {words.counts.unchanged(part.count)}
        </Link>
      </p>
    ),
  );
}
