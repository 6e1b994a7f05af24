import type { Segment } from '../../compare/difference/segment.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { Occurrence, Occurrences } from '../lexicon/lexicon.ts';
import { listTokens } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { CompiledRules } from './compile.ts';

/** One side of a passage, read: its words, what they mean, and which of them are changed. */
export interface Side {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly found: Occurrences;
  /** By token: 1 where it comes in (after) or goes out (before). */
  readonly changed: Uint8Array;
  /** By token: 1 where it is quoted; 2 where it names another text, is what somebody said, or saves from a reading. */
  readonly masked: Uint8Array;
  /** "not", "without", "abolish": tokens [from, to), in order. */
  readonly turning: readonly Occurrence[];
  /** Stretches of the text that are changed, [start, end) in UTF-16 units. */
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const QUOTED = 1;
export const SILENT = 2;

/** Reads one side; `op` says which segments are its changed words. */
export function readSide(
  text: string,
  segments: readonly Segment[],
  op: '-' | '+',
  language: Language,
  rules: CompiledRules,
): Side {
  const tokens = listTokens(text, language);
  const found = rules.lexiconOf(language).find(tokens);
  const stretches = listStretches(segments, op);
  return {
    text,
    tokens,
    found,
    changed: markChanged(tokens, stretches),
    masked: maskTokens(tokens, found, rules),
    turning: listTurning(found, rules),
    stretches,
  };
}

function listStretches(segments: readonly Segment[], op: '-' | '+'): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const segment of segments) {
    if (segment.op !== '=' && segment.op !== op) continue;
    const end = at + segment.text.length;
    const last = stretches.at(-1);
    if (segment.op === op) {
      if (last?.end === at) stretches[stretches.length - 1] = { start: last.start, end };
      else stretches.push({ start: at, end });
    }
    at = end;
  }
  return stretches;
}

/** Where words give way to others in the same place: the stretch of each side. */
export function listReplaced(segments: readonly Segment[]): { before: Stretch; after: Stretch }[] {
  const pairs: { before: Stretch; after: Stretch }[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const [index, { op, text }] of segments.entries()) {
    const next = segments[index + 1];
    if (op === '-' && next?.op === '+')
      pairs.push({
        before: { start: atBefore, end: atBefore + text.length },
        after: { start: atAfter, end: atAfter + next.text.length },
      });
    if (op !== '+') atBefore += text.length;
    if (op !== '-') atAfter += text.length;
  }
  return pairs;
}

function markChanged(tokens: readonly Token[], stretches: readonly Stretch[]): Uint8Array {
  const changed = new Uint8Array(tokens.length);
  let at = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    while (at < stretches.length && stretches[at]!.end <= start) at++;
    const stretch = stretches[at];
    if (stretch && stretch.start < end) changed[index] = 1;
  }
  return changed;
}

/** Words that are no statement of their own: quotations, titles of other texts, reported speech, saving clauses. */
function maskTokens(tokens: readonly Token[], found: Occurrences, rules: CompiledRules): Uint8Array {
  const masked = new Uint8Array(tokens.length);
  for (const [index, { quoted }] of tokens.entries()) if (quoted) masked[index] = QUOTED;
  for (const { from, to } of found.get(rules.conceptOf('citing')) ?? []) {
    const { sentence } = tokens[from]!;
    for (let i = to; i < tokens.length && tokens[i]!.sentence === sentence; i++) masked[i] = SILENT;
  }
  for (const name of ['reported', 'saving'])
    for (const { from } of found.get(rules.conceptOf(name)) ?? []) {
      const { sentence } = tokens[from]!;
      for (const [index, token] of tokens.entries()) if (token.sentence === sentence) masked[index] = SILENT;
    }
  return masked;
}

/** Without those that only look so: "not later than", "not only". */
function listTurning(found: Occurrences, rules: CompiledRules): Occurrence[] {
  const others = found.get(rules.conceptOf('not-really')) ?? [];
  return [...(found.get(rules.conceptOf('not')) ?? []), ...(found.get(rules.conceptOf('removing')) ?? [])]
    .filter((one) => !others.some((other) => other.from <= one.from && one.to <= other.to))
    .sort((a, b) => a.from - b.from);
}
