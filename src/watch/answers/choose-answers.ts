import type { Concern, Direction } from '../finding.ts';
import type { AgreedLanguage, Answers, TalkingPoint } from './answer.ts';

export interface AnswerQuestion {
  readonly concern: Concern;
  readonly direction: Direction;
  /** Ids of the issues that the proposal is on. */
  readonly issues: readonly string[];
  /** Key of the text that the proposal is about ("RES-102"): its own agreed words come first. */
  readonly key?: string | null;
}

/**
 * What one could answer to a finding: agreed language (against a change only: what strengthens needs none) and points
 * to make; what speaks of the proposal's own issues before what speaks of any.
 */
export function chooseAnswers(
  { agreed, points }: Answers,
  { concern, direction, issues, key = null }: AnswerQuestion,
  most = 3,
): { readonly agreed: readonly AgreedLanguage[]; readonly points: readonly TalkingPoint[] } {
  const fits = (one: AgreedLanguage | TalkingPoint): boolean =>
    one.concerns.includes(concern) &&
    (one.issues.length === 0 || one.issues.some((issue) => issues.includes(issue)));
  const near = (one: AgreedLanguage | TalkingPoint): number =>
    ('key' in one && key !== null && one.key === key ? 2 : 0) + (one.issues.length > 0 ? 1 : 0);
  const nearest = <T extends AgreedLanguage | TalkingPoint>(list: readonly T[]): T[] =>
    list
      .filter(fits)
      .sort((a, b) => near(b) - near(a))
      .slice(0, most);
  return {
    agreed: direction === 'against' ? nearest(agreed) : [],
    points: nearest(points.filter((point) => point.direction === direction)),
  };
}
