import type { ConcernFact, LensFact } from '../../facts/watch-schema.ts';
import type { BodySuggestion } from '../../watch/bodies/body.ts';
import type { Finding } from '../../watch/finding.ts';
import type { IssueSuggestion } from '../../watch/issues/issue.ts';

/** What the machine saw in one file. */
export interface WatchedFile {
  readonly file: string;
  readonly findings: Finding[];
  readonly issues: IssueSuggestion[];
  readonly bodies: BodySuggestion[];
}

/** For people: what would bind most first. */
export function describeWatched(
  { file, findings, issues }: WatchedFile,
  concerns: readonly ConcernFact[],
  lens: LensFact,
): string {
  if (findings.length === 0) return `${file}\n  no findings`;
  const lines = findings
    .toSorted((a, b) => b.force.value - a.force.value)
    .flatMap((finding) => describeFinding(finding, concerns, lens));
  const named = [...new Set(issues.map(({ issue }) => issue))].join(', ');
  return [file, ...lines, ...(named === '' ? [] : [`  issues: ${named}`])].join('\n');
}

function describeFinding(
  { proposal, concern, direction, force, change, quote, why }: Finding,
  concerns: readonly ConcernFact[],
  lens: LensFact,
): string[] {
  const fact = concerns.find(({ id }) => id === concern);
  const said = lens.judges ? lens.directions[direction].en : fact?.meaning[direction].en;
  return [
    `  ${proposal}  ${fact?.name.en ?? concern}, ${said ?? direction} (force ${force.value})`,
    `    ${change === 'inserted' ? '+' : '-'} “${quote}”`,
    `    ${why}`,
  ];
}
