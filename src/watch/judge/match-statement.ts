import type { Occurrence } from '../lexicon/lexicon.ts';
import type { StatementRule } from '../rule.ts';
import type { Compiled, Idea } from './compile.ts';
import { QUOTED, SILENT } from './side.ts';
import type { Side } from './side.ts';

/** A rule's statement found on one side. */
export interface Match {
  readonly sense: 'harms' | 'protects';
  /** Its ideas where they stand in the text, the heart first, then the words that turn it. */
  readonly parts: readonly Occurrence[];
  /** The part that must be changed; any where undefined. */
  readonly needed: Occurrence | undefined;
}

/** Concepts of the call, and of the title where the text has nothing else. */
export interface Surroundings {
  readonly call: ReadonlySet<number>;
  /** A title says what a text is about and leaves out who acts: every call is taken as given. */
  readonly anyCall: boolean;
  /** Chinese counts characters: everything may be twice as far. */
  readonly scale: number;
}

export function listMatches(
  { rule, ideas, turns, unless }: Compiled<StatementRule>,
  side: Side,
  around: Surroundings,
): Match[] {
  const [heart, ...others] = ideas;
  const matches: Match[] = [];
  let last = -1;
  for (const occurrence of listOccurrences(heart!, side)) {
    if (occurrence.from < last || !isOpen(occurrence, side, rule)) continue;
    const parts = findOthers(occurrence, others, { rule, side, around });
    if (!parts || isExcepted(occurrence, unless, side)) continue;
    const present = [occurrence, ...parts.filter((part) => part !== undefined)];
    const turning = listTurning(present, turns, side, rule, around.scale);
    if (turning.length > 0 && rule.negated === 'silent') continue;
    last = occurrence.to;
    const turned = turning.length % 2 === 1;
    matches.push({
      sense: turned ? (rule.sense === 'harms' ? 'protects' : 'harms') : rule.sense,
      parts: [...present, ...turning],
      needed: rule.changed === undefined ? undefined : [occurrence, ...parts][rule.changed],
    });
  }
  return matches;
}

function listOccurrences({ inText }: Idea, { found }: Side): readonly Occurrence[] {
  if (inText.length === 1) return found.get(inText[0]!) ?? [];
  return inText.flatMap((concept) => found.get(concept) ?? []).sort((a, b) => a.from - b.from || b.to - a.to);
}

function isOpen({ from, to }: Occurrence, { masked }: Side, { quoted }: StatementRule): boolean {
  for (let i = from; i < to; i++) if (masked[i] === SILENT || (masked[i] === QUOTED && !quoted)) return false;
  return true;
}

/** Of every other idea the nearest occurrence, undefined where the call has it; null where one is missing. */
function findOthers(
  heart: Occurrence,
  others: readonly Idea[],
  { rule, side, around }: { rule: StatementRule; side: Side; around: Surroundings },
): (Occurrence | undefined)[] | null {
  const parts: (Occurrence | undefined)[] = [];
  let before = heart;
  for (const idea of others) {
    let best: Occurrence | undefined;
    let least = rule.near * around.scale;
    for (const one of listOccurrences(idea, side)) {
      if (side.tokens[one.from]!.sentence !== side.tokens[heart.from]!.sentence) continue;
      if (
        overlaps(one, heart) ||
        (rule.ordered && one.from < before.to) ||
        !isOpen(one, side, { ...rule, quoted: true })
      )
        continue;
      const distance = one.from >= heart.to ? one.from - heart.to : heart.from - one.to;
      if (distance < least || (distance === least && !best)) [best, least] = [one, distance];
    }
    if (!best && !(idea.inCall.length > 0 && (around.anyCall || idea.inCall.some((c) => around.call.has(c)))))
      return null;
    parts.push(best);
    if (best) before = best;
  }
  return parts;
}

const overlaps = (a: Occurrence, b: Occurrence): boolean => a.from < b.to && b.from < a.to;

function isExcepted(heart: Occurrence, unless: readonly number[], { found, tokens }: Side): boolean {
  const { sentence } = tokens[heart.from]!;
  return unless.some((concept) =>
    (found.get(concept) ?? []).some(({ from }) => tokens[from]!.sentence === sentence),
  );
}

/** Words within which a "not" reaches its verb, clause by clause. */
const REACH = 7;

function listTurning(
  parts: readonly Occurrence[],
  turns: readonly number[],
  { tokens, turning, found }: Side,
  rule: StatementRule,
  scale: number,
): Occurrence[] {
  const [heart] = parts;
  const { sentence } = tokens[heart!.from]!;
  const isFree = (one: Occurrence): boolean =>
    tokens[one.from]!.sentence === sentence && !parts.some((part) => overlaps(one, part));
  const list: Occurrence[] = [];
  if (rule.negated !== 'same') {
    const first = Math.min(...parts.map(({ from }) => from));
    for (const one of turning) {
      if (!isFree(one)) continue;
      // "ne reçoivent pas": the French word stands behind its verb.
      if (one.from >= heart!.to && one.from - heart!.from <= 2 && tokens[one.from]!.word === 'pas')
        list.push(one);
      if (one.from >= heart!.from || heart!.from - one.to > REACH * scale) continue;
      const sameClause = tokens[one.from]!.clause === tokens[heart!.from]!.clause;
      if (sameClause || (one.to <= first && first - one.to <= 2)) list.push(one);
    }
  }
  const other = turns
    .flatMap((concept) => found.get(concept) ?? [])
    .find(
      (one) =>
        isFree(one) &&
        Math.min(Math.abs(one.from - heart!.to), Math.abs(heart!.from - one.to)) <= rule.near * scale,
    );
  return other ? [...list, other] : list;
}
