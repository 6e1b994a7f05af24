import type { Place } from '../../tracked/places.ts';
import { STRIP_HEIGHT } from './lay-out-strip.ts';
import type { StripMark } from './lay-out-strip.ts';

/** Its measure across; the style sheet says how wide that is on the page. */
const WIDTH = 100;

interface Props {
  readonly marks: readonly StripMark[];
  readonly places: Readonly<Record<number, Place>>;
}

/**
 * The whole text as one strip beside it: a bar for each paragraph with proposals on it. For the eye and the mouse
 * alone; the contents say the same in words, with targets as large as a finger, and are what keyboard and screen
 * reader get.
 */
export function TextStrip({ marks, places }: Props) {
  if (marks.length === 0) return null;
  return (
    <div className="strip" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${STRIP_HEIGHT}`} preserveAspectRatio="none" focusable="false">
        <rect className="ground" width={WIDTH} height={STRIP_HEIGHT} />
        {marks.map(({ index, top, height, share, kind }) => (
          <a key={index} href={`#${places[index]?.anchor ?? ''}`} tabIndex={-1}>
            <title>{places[index]?.label}</title>
            {/* As wide as the strip: a thin bar is hard to hit. */}
            <rect className="reach" y={top} width={WIDTH} height={height} />
            <rect className={`mark ${kind}`} y={top} width={WIDTH * (0.25 + 0.75 * share)} height={height} />
          </a>
        ))}
      </svg>
    </div>
  );
}
