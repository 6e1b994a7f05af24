import type { Finding } from '../finding.ts';

/** What a change of the rules would do to what is found. */
export interface FindingsDifference {
  /** Found by the rules that are tried, and not by those in force. */
  readonly gained: readonly Finding[];
  /** Found by the rules in force, and no more. */
  readonly lost: readonly Finding[];
  readonly kept: number;
}

/** Findings are the same where they say the same of the same words, whichever rule and version says it. */
export function compareFindings(inForce: readonly Finding[], tried: readonly Finding[]): FindingsDifference {
  const [before, after] = [countEach(inForce), countEach(tried)];
  const gained = leftOver(tried, before);
  return { gained, lost: leftOver(inForce, after), kept: tried.length - gained.length };
}

const nameFinding = ({ proposal, concern, direction, change, quote, paragraph }: Finding): string =>
  JSON.stringify([proposal, concern, direction, change, quote, paragraph]);

function countEach(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const name = nameFinding(finding);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Those that the others do not have as often. */
function leftOver(findings: readonly Finding[], others: Map<string, number>): Finding[] {
  const left = new Map(others);
  return findings.filter((finding) => {
    const name = nameFinding(finding);
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count === 0;
  });
}
