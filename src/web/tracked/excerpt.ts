import type { Line } from './lines.ts';

/** Lines to show, or how many were left out between them. */
export type Part =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'gap'; readonly count: number };

/** Paragraphs without change that stay on each side of a changed one. */
const CONTEXT = 1;

/**
 * The changed lines with what one needs to place them: the head of the text, the call that governs each, and a
 * neighbour on each side. A gap of one line is no gap: showing it costs no more than saying that it is hidden.
 */
export function makeExcerpt(lines: readonly Line[]): Part[] {
  const keep = lines.map(() => false);
  lines.forEach((line, at) => {
    if (isHead(line)) keep[at] = true;
    if (!line.changed) return;
    for (let near = at - CONTEXT; near <= at + CONTEXT; near++) if (near in keep) keep[near] = true;
    const call = lines.slice(0, at).findLastIndex((other) => other.kind === 'text' && other.role === 'call');
    if (call !== -1) keep[call] = true;
  });
  const parts: Part[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = keep.indexOf(!keep[at], at);
    const stop = end === -1 ? lines.length : end;
    const run = lines.slice(at, stop);
    const hidden = !keep[at] && run.length > 1;
    const last = parts.at(-1);
    if (hidden) parts.push({ kind: 'gap', count: run.length });
    else if (last?.kind === 'lines')
      parts[parts.length - 1] = { kind: 'lines', lines: [...last.lines, ...run] };
    else parts.push({ kind: 'lines', lines: run });
    at = stop;
  }
  return parts;
}

const isHead = (line: Line) => line.kind === 'text' && (line.role === 'number' || line.role === 'title');
