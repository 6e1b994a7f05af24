import type { Segment } from '../../compare/difference/segment.ts';

/** Letters kept on each side of a change: about six words, in Chinese a sentence. */
const AROUND = 45;

/**
 * The changes of a paragraph with what stands around them: the whole paragraph stands above, and forty versions of it
 * in full would be a page that nobody reads. Cut at spaces; what is left out is "…".
 */
export function excerptSegments(segments: readonly Segment[]): Segment[] {
  return segments.map(({ op, text }, at): Segment => {
    if (op !== '=') return { op, text };
    const isFirst = at === 0;
    const isLast = at === segments.length - 1;
    const room = (isFirst ? 0 : AROUND) + (isLast ? 0 : AROUND);
    // What would save a word or two is no excerpt.
    if (text.length <= room + AROUND / 2) return { op, text };
    const head = isFirst ? '' : cutEnd(text.slice(0, AROUND));
    const tail = isLast ? '' : cutStart(text.slice(-AROUND));
    return { op, text: `${head}${isFirst ? '' : ' '}…${isLast ? '' : ' '}${tail}` };
  });
}

/** Without the word that was cut through, where words are parted by spaces. */
function cutEnd(text: string): string {
  const at = text.lastIndexOf(' ');
  return at > 0 ? text.slice(0, at) : text;
}

function cutStart(text: string): string {
  const at = text.indexOf(' ');
  return at >= 0 ? text.slice(at + 1) : text;
}
