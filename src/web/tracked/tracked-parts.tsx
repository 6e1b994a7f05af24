import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { directionOf } from '../catalogue/locale.ts';
import { useWords } from '../catalogue/use-words.ts';
import type { Part } from './excerpt.ts';
import type { Place } from './places.ts';
import { TrackedText } from './tracked-text.tsx';

interface Props {
  readonly parts: readonly Part[];
  readonly places: Readonly<Record<number, Place>>;
  readonly notes: readonly string[];
  /** Address that shows the whole text. */
  readonly whole: string;
  /** What stands below a paragraph, by its index. */
  readonly beside?: Readonly<Record<number, ReactNode>> | undefined;
}

/** The changed parts, and between them a link that says how much is left out. */
export function TrackedParts({ parts, places, notes, whole, beside }: Props) {
  const { locale } = useWords();
  return parts.map((part, at) =>
    part.kind === 'lines' ? (
      <TrackedText key={at} lines={part.lines} places={places} notes={notes} beside={beside} />
    ) : (
      <p key={at} className="gap" dir={directionOf(locale)}>
        <Gap part={part} places={places} whole={whole} />
      </p>
    ),
  );
}

interface GapProps {
  readonly part: Extract<Part, { kind: 'gap' }>;
  readonly places: Readonly<Record<number, Place>>;
  readonly whole: string;
}

/** Leads to the first paragraph that was left out. */
export function Gap({ part: { count, renumbered, index }, places, whole }: GapProps) {
  const { words } = useWords();
  const anchor = places[index]?.anchor;
  return (
    <Link to={`${whole}${anchor ? `#${anchor}` : ''}`} replace preventScrollReset={anchor === undefined}>
      {renumbered ? words.counts.renumbered(count) : words.counts.unchanged(count)}
    </Link>
  );
}
