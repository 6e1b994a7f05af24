import type { Downstream } from '../../watch/downstream-kinds.ts';
import type { Concern, Direction } from '../../watch/finding.ts';

/** A finding as far as its rank goes, with people's corrections already in it. */
export interface RankableFinding {
  readonly textKey: string;
  readonly concern: Concern;
  readonly direction: Direction;
  /** 0 to 100. */
  readonly force: number;
  readonly downstream: Downstream;
  readonly confirmed: boolean;
  /** "EUR", "B/CAN": codes joined. */
  readonly source: string;
}

/** The numbers that are multiplied. */
export interface RankFactors {
  readonly force: number;
  readonly direction: number;
  readonly reach: number;
  readonly sources: number;
}

/** One thing to look at: what proposals on one text would do of one kind, in one direction. */
export interface RankedItem<F extends RankableFinding> {
  readonly textKey: string;
  readonly concern: Concern;
  readonly direction: Direction;
  readonly factors: RankFactors;
  readonly score: number;
  /** Strongest first. */
  readonly findings: readonly F[];
}

export interface RankOptions {
  /** A lens that judges looks at what weakens before what strengthens; one that does not treats them alike. */
  readonly judges: boolean;
  readonly isOrganisation: (code: string) => boolean;
}

/** How far what is decided goes beyond the conference: law before policy before the work of offices. */
export const REACH: Readonly<Record<Downstream, number>> = {
  treaty: 1.5,
  radio: 1.5,
  national: 1.3,
  resolves: 1.1,
  organs: 1,
  lapses: 1,
  members: 0.9,
  recommendation: 0.9,
  preamble: 0.8,
};

/** What weakens needs an answer now; what strengthens needs support. */
export const DIRECTION: Readonly<Record<Direction, number>> = { against: 1, for: 0.6 };

/** Each further State adds this much; a regional organisation speaks for many. */
export const SOURCES = { each: 0.15, organisation: 3, most: 2 };

/** What to look at first: force × direction × reach × sources, the highest first. */
export function rankFindings<F extends RankableFinding>(
  findings: readonly F[],
  options: RankOptions,
): RankedItem<F>[] {
  const groups = Map.groupBy(
    findings,
    ({ textKey, concern, direction }) => `${textKey} ${concern} ${direction}`,
  );
  return [...groups.values()]
    .map((group) => rankGroup(group, options))
    .sort(
      (a, b) => b.score - a.score || a.textKey.localeCompare(b.textKey) || a.concern.localeCompare(b.concern),
    );
}

function rankGroup<F extends RankableFinding>(
  group: readonly F[],
  { judges, isOrganisation }: RankOptions,
): RankedItem<F> {
  const weight = ({ force, downstream, confirmed }: F): number =>
    force * REACH[downstream] * (confirmed ? 1.01 : 1);
  const findings = [...group].sort((a, b) => weight(b) - weight(a));
  const [first] = findings;
  const { textKey, concern, direction, force, downstream } = first!;
  const codes = new Set(findings.flatMap(({ source }) => source.split('/')));
  const voices = [...codes].reduce((sum, code) => sum + (isOrganisation(code) ? SOURCES.organisation : 1), 0);
  const factors: RankFactors = {
    force,
    direction: judges ? DIRECTION[direction] : 1,
    reach: REACH[downstream],
    sources: Math.min(SOURCES.most, Math.round((1 + SOURCES.each * (voices - 1)) * 100) / 100),
  };
  const score = Math.round(factors.force * factors.direction * factors.reach * factors.sources);
  return { textKey, concern, direction, factors, score, findings };
}
