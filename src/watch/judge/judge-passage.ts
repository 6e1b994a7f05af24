import type { Concern, Direction } from '../finding.ts';
import type { Occurrence } from '../lexicon/lexicon.ts';
import type { Rule } from '../rule.ts';
import type { Compiled, CompiledRules, Idea } from './compile.ts';
import { listMatches } from './match-statement.ts';
import type { Match, Surroundings } from './match-statement.ts';
import { findQuote } from './quote.ts';
import type { Quote } from './quote.ts';
import { QUOTED, SILENT } from './side.ts';
import type { Side, Stretch } from './side.ts';

/** Both sides of a passage with what stands around them. */
export interface ReadPassage {
  readonly before: Side | null;
  readonly after: Side | null;
  readonly around: Surroundings;
  /** Concepts of title and call, and of both sides: what the passage is about. */
  readonly about: ReadonlySet<number>;
  readonly title: ReadonlySet<number>;
  readonly part: 'preamble' | 'operative' | null;
  /** Where words give way to others in the same place. */
  readonly replaced: readonly { readonly before: Stretch; readonly after: Stretch }[];
  /** Its call only notes, thanks or welcomes. */
  readonly isReport: boolean;
}

/** One reason to see a concern in a passage. */
export interface Evidence {
  readonly rule: Rule;
  readonly concern: Concern;
  readonly direction: Direction;
  readonly change: 'inserted' | 'deleted';
  readonly quote: Stretch;
  /** The words themselves, without the rest of their clause. */
  readonly core: Stretch;
  /** Where the changed words begin that the quote is part of. */
  readonly stretch: number;
  readonly weight: number;
}

export function listEvidence(passage: ReadPassage, rules: CompiledRules): Evidence[] {
  const evidence: Evidence[] = [];
  const fits = ({ rule, about, unless }: Compiled<Rule>): boolean => {
    if (rule.part && passage.part && rule.part !== passage.part) return false;
    const isNew = passage.before === null || passage.after === null;
    if (rule.task && (rule.task === 'new') !== isNew) return false;
    if (about.length > 0 && !about.some((concept) => passage.about.has(concept))) return false;
    return !unless.some((concept) => passage.title.has(concept));
  };
  for (const compiled of rules.statements) {
    if (!mayOccur(compiled.ideas[0]!, passage) || !fits(compiled)) continue;
    const read = (side: Side | null): Match[] => (side ? listMatches(compiled, side, passage.around) : []);
    const [before, after] = [read(passage.before), read(passage.after)];
    if (before.length + after.length === 0) continue;
    for (const sense of ['harms', 'protects'] as const) {
      const [gone, come] = [
        { side: passage.before, matches: before.filter((match) => match.sense === sense) },
        { side: passage.after, matches: after.filter((match) => match.sense === sense) },
      ];
      push(compiled, 'inserted', sense, come.side, listNew(come, gone));
      push(compiled, 'deleted', sense, gone.side, listNew(gone, come));
    }
  }
  for (const compiled of rules.replacements) {
    if (!passage.before || !passage.after || !fits(compiled)) continue;
    const quote = findReplacement(compiled, passage.before, passage.after);
    if (!quote) continue;
    const { rule } = compiled;
    const { concern, direction, weight } = rule;
    evidence.push({ rule, concern, direction, change: 'inserted', ...quote, weight });
  }
  return evidence;

  function push(
    { rule, givesWay }: Compiled<Rule>,
    change: 'inserted' | 'deleted',
    sense: Match['sense'],
    side: Side | null,
    matches: readonly Match[],
  ): void {
    for (const { parts, needed } of matches) {
      if (needed && !isChanged(needed, side!)) continue;
      const quote = findQuote(parts, side!);
      if (!quote || standsAgainst(change, quote.core, givesWay, passage)) continue;
      const direction = (sense === 'harms') === (change === 'inserted') ? 'against' : 'for';
      evidence.push({ rule, concern: rule.concern, direction, change, ...quote, weight: rule.weight });
    }
  }
}

interface Matches {
  readonly side: Side | null;
  readonly matches: readonly Match[];
}

/**
 * The matches that one side has and the other has not. A statement moved or said in other words stands changed on both
 * sides, and cancels out; one whose heart stands on both sides is new only where there are more of them.
 */
function listNew(own: Matches, other: Matches): readonly Match[] {
  if (own.matches.length === 0) return [];
  const countChanged = ({ side, matches }: Matches): number =>
    matches.filter(({ parts }) => parts.some((part) => isChanged(part, side!))).length;
  const more = countChanged(own) - countChanged(other);
  if (more <= 0) return [];
  const isMore = own.matches.length > other.matches.length;
  return own.matches
    .filter(({ parts }) =>
      isMore ? parts.some((part) => isChanged(part, own.side!)) : isChanged(parts[0]!, own.side!),
    )
    .slice(0, more);
}

const mayOccur = ({ inText }: Idea, { before, after }: ReadPassage): boolean =>
  inText.some((concept) => before?.found.has(concept) || after?.found.has(concept));

function isChanged({ from, to }: Occurrence, { changed }: Side): boolean {
  for (let i = from; i < to; i++) if (changed[i] === 1) return true;
  return false;
}

/** Whether words of one of these ideas stand on the other side in the very place of these words. */
function standsAgainst(
  change: Evidence['change'],
  core: Stretch,
  ideas: readonly number[],
  { replaced, before, after }: ReadPassage,
): boolean {
  if (ideas.length === 0 || !before || !after) return false;
  const [own, opposite] =
    change === 'deleted' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const pair = replaced.find((one) => touch(one[own], core));
  const { found, tokens } = change === 'deleted' ? after : before;
  return (
    pair !== undefined &&
    ideas.some((concept) =>
      (found.get(concept) ?? []).some(({ from, to }) =>
        touch(pair[opposite], { start: tokens[from]!.start, end: tokens[to - 1]!.end }),
      ),
    )
  );
}

const touch = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const listOpen = ({ inText }: Idea, side: Side): Occurrence[] =>
  inText
    .flatMap((concept) => side.found.get(concept) ?? [])
    .filter((one) => side.masked[one.from] !== SILENT && side.masked[one.from] !== QUOTED);

/** Changed words of the first idea go out, and changed words of the second come in; neither only moves. */
function findReplacement(
  { ideas: [from, to], unless }: Compiled<Rule>,
  before: Side,
  after: Side,
): Quote | undefined {
  const [gone, went] = [listOpen(from!, before), listOpen(from!, after)];
  if (gone.length <= went.length || !gone.some((one) => isChanged(one, before))) return undefined;
  const [stood, come] = [listOpen(to!, before), listOpen(to!, after)];
  if (come.length <= stood.length) return undefined;
  const one = come.find((other) => isChanged(other, after));
  if (!one) return undefined;
  const { sentence } = after.tokens[one.from]!;
  const isExcepted = unless.some((concept) =>
    (after.found.get(concept) ?? []).some((other) => after.tokens[other.from]!.sentence === sentence),
  );
  return isExcepted ? undefined : findQuote([one], after);
}
