import type { Line } from './lines.ts';

/** Lines to show, or how many were left out between them. */
export type Part =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'gap';
      readonly count: number;
      /** Some of them have a new letter, or a new place and year, and nothing else. */
      readonly renumbered: boolean;
      /** Index of the first paragraph left out. */
      readonly index: number;
    };

/** Paragraphs without change that stay on each side of a changed one. */
const CONTEXT = 1;

/**
 * The changed lines with what one needs to place them: the head of the text, the call that governs each, and a
 * neighbour on each side. A gap of one line is no gap: showing it costs no more than saying that it is hidden.
 */
export function makeExcerpt(lines: readonly Line[]): Part[] {
  const keep = findKept(lines);
  const parts: Part[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = keep.indexOf(!keep[at], at);
    const run = lines.slice(at, end === -1 ? lines.length : end);
    const last = parts.at(-1);
    if (!keep[at] && run.length > 1)
      parts.push({
        kind: 'gap',
        count: run.length,
        renumbered: run.some(({ changed }) => changed),
        index: run[0]!.index,
      });
    else if (last?.kind === 'lines')
      parts[parts.length - 1] = { kind: 'lines', lines: [...last.lines, ...run] };
    else parts.push({ kind: 'lines', lines: run });
    at += run.length;
  }
  return parts;
}

function findKept(lines: readonly Line[]): boolean[] {
  const keep = lines.map(isHead);
  // Where nothing of substance changes, the letters and dates that do are all there is to see.
  const substantial = lines.some((line) => line.substantial);
  let call = -1;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'text' && line.role === 'call') call = at;
    if (substantial ? !line.substantial : !line.changed) continue;
    for (let near = at - CONTEXT; near <= at + CONTEXT; near++) if (near in keep) keep[near] = true;
    if (call !== -1) keep[call] = true;
  }
  return keep;
}

const isHead = (line: Line) => line.kind === 'text' && (line.role === 'number' || line.role === 'title');
