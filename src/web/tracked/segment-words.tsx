import type { Segment } from '../../compare/difference/segment.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { Piece } from './lines.ts';
import { TrackedPieces } from './tracked-pieces.tsx';

interface Props {
  readonly segments: readonly Segment[];
  readonly language: Language | null;
}

/** The words of a comparison, marked as everywhere, in the language of their text. */
export function SegmentWords({ segments, language }: Props) {
  return (
    <p className="words-changed" lang={language ?? undefined} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <TrackedPieces pieces={segments.map(toPiece)} notes={[]} />
    </p>
  );
}

const CHANGES = { '=': null, '-': 'deleted', '+': 'inserted' } as const;

export const toPiece = ({ op, text }: Segment): Piece => ({ text, change: CHANGES[op] });
