import type { Concern } from '../finding.ts';
import type { Evidence } from './judge-passage.ts';
import type { Stretch } from './side.ts';

/**
 * What remains of the evidence of one passage: of each concern one direction, and none where as much comes in as goes
 * out; of two concerns on the same words, the one with the heavier reason.
 */
export function chooseEvidence(evidence: readonly Evidence[]): Evidence[] {
  const byConcern = new Map<Concern, Evidence[]>();
  for (const one of evidence) byConcern.set(one.concern, [...(byConcern.get(one.concern) ?? []), one]);
  const chosen = [...byConcern.values()].flatMap((list) => pickOne(list) ?? []);
  chosen.sort((a, b) => b.weight - a.weight);
  const kept: Evidence[] = [];
  for (const one of chosen)
    if (!kept.some((other) => other.change === one.change && overlap(one, other))) kept.push(one);
  return kept;
}

function pickOne(list: readonly Evidence[]): Evidence | undefined {
  // Several rules may see the same words: of each direction and side only the heaviest counts.
  const heaviest = (direction: Evidence['direction'], change: Evidence['change']): Evidence | undefined =>
    list
      .filter((one) => one.direction === direction && one.change === change)
      .reduce<Evidence | undefined>(
        (best, one) => (!best || one.weight > best.weight ? one : best),
        undefined,
      );
  const sum = (direction: Evidence['direction']): number =>
    (heaviest(direction, 'inserted')?.weight ?? 0) + (heaviest(direction, 'deleted')?.weight ?? 0);
  const net = sum('for') - sum('against');
  if (Math.abs(net) < LEAST) return undefined;
  const direction = net > 0 ? 'for' : 'against';
  const main = heaviest(direction, 'inserted') ?? heaviest(direction, 'deleted')!;
  const beside = list.filter(
    (one) => one.direction === direction && one.change === main.change && one.stretch === main.stretch,
  );
  return {
    ...main,
    quote: join(beside.map(({ quote }) => quote)),
    core: join(beside.map(({ core }) => core)),
  };
}

/** One change may have the same concern in several of its clauses: all of them are quoted. */
const join = (stretches: readonly Stretch[]): Stretch => ({
  start: Math.min(...stretches.map(({ start }) => start)),
  end: Math.max(...stretches.map(({ end }) => end)),
});

/** Less than this between the two directions is a change of wording. */
const LEAST = 0.2;

const overlap = (a: Evidence, b: Evidence): boolean => a.core.start < b.core.end && b.core.start < a.core.end;
