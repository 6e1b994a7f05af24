import type { Occurrence } from '../lexicon/lexicon.ts';
import type { Side, Stretch } from './side.ts';

export interface Quote {
  /** The clauses on changed words. */
  readonly quote: Stretch;
  /** The words themselves. */
  readonly core: Stretch;
  /** Where the changed words begin that they are part of. */
  readonly stretch: number;
}

/**
 * The words to quote for a match: of the changed stretch that holds its heart (else another of its parts), the clauses
 * that hold its changed words. Undefined where none of its words is changed.
 */
export function findQuote(parts: readonly Occurrence[], side: Side): Quote | undefined {
  const { tokens, changed, stretches, text } = side;
  let stretch: Stretch | undefined;
  let first = -1;
  let last = -1;
  for (const { from, to } of parts)
    for (let i = from; i < to; i++) {
      if (changed[i] !== 1) continue;
      const { start, end } = tokens[i]!;
      stretch ??= stretches.find((one) => one.start < end && start < one.end);
      if (!stretch || start >= stretch.end || end <= stretch.start) continue;
      first = first < 0 ? i : Math.min(first, i);
      last = Math.max(last, i);
    }
  if (!stretch || first < 0) return undefined;
  const core = { start: tokens[first]!.start, end: tokens[last]!.end };
  const within = (i: number): boolean =>
    i >= 0 && i < tokens.length && tokens[i]!.start < stretch.end && tokens[i]!.end > stretch.start;
  while (within(first - 1) && tokens[first - 1]!.clause === tokens[first]!.clause) first--;
  while (within(last + 1) && tokens[last + 1]!.clause === tokens[last]!.clause) last++;
  // Articles are no tokens: what stands before the first word of the stretch belongs to it.
  const isFirst = !within(first - 1);
  const isLast = !within(last + 1);
  const quote = trim(
    text,
    isFirst
      ? stretch.start
      : Math.max(stretch.start, backToClause(text, tokens[first]!.start, tokens[first - 1]!.end)),
    isLast ? stretch.end : Math.min(stretch.end, tokens[last]!.end),
  );
  return quote && { quote, core, stretch: stretch.start };
}

/** From a token back over the articles before it, to the comma. */
function backToClause(text: string, start: number, least: number): number {
  const gap = text.slice(least, start);
  const cut = /^[^\p{L}\p{N}]*/u.exec(gap)![0].length;
  return least + cut;
}

const EDGE = /[\s,;:.،؛，；：。、]/;

function trim(text: string, from: number, to: number): Stretch | undefined {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}
