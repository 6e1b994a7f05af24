import { CONCERNS } from '../../../watch/finding.ts';
import type { Concern, Direction } from '../../../watch/finding.ts';
import type { ShownFinding } from '../../watch/load-watch.ts';

/** What the address asks for; null where it leaves it open. */
export interface WatchFilter {
  readonly concern: Concern | null;
  readonly issue: string | null;
  readonly body: string | null;
  readonly direction: Direction | null;
}

export function readFilter(params: URLSearchParams): WatchFilter {
  const concern = params.get('concern');
  const direction = params.get('direction');
  return {
    concern: CONCERNS.find((one) => one === concern) ?? null,
    issue: params.get('issue') || null,
    body: params.get('body') || null,
    direction: direction === 'against' || direction === 'for' ? direction : null,
  };
}

export function keeps({ concern, issue, body, direction }: WatchFilter, finding: ShownFinding): boolean {
  return (
    (concern === null || finding.concern === concern) &&
    (direction === null || finding.direction === direction) &&
    (issue === null || finding.issues.includes(issue)) &&
    (body === null || finding.bodies.includes(body))
  );
}
