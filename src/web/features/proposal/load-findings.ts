import { chooseAnswers } from '../../../watch/answers/choose-answers.ts';
import { listFindings } from '../../../storage/watch/finding.repository.ts';
import { listBodySuggestions, listIssueSuggestions } from '../../../storage/watch/suggestion.repository.ts';
import type { RequestContext } from '../../request-context.ts';
import { correct } from '../../watch/load-watch.ts';

/** What the machine sees in one version of a proposal; what was dismissed is among it, and says so. */
export async function loadFindings(
  { db, facts, locale }: RequestContext,
  conference: string,
  { id, textKey }: { readonly id: number; readonly textKey: string },
) {
  const [findings, issues, bodies] = await Promise.all([
    listFindings(db, conference, { proposals: [id] }),
    listIssueSuggestions(db, conference, [id]),
    listBodySuggestions(db, conference, [id]),
  ]);
  const { topics } = facts;
  const ids = issues.map(({ issue }) => issue);
  return {
    findings: findings.map(correct).map((finding) => ({
      ...finding,
      answers: chooseAnswers(
        topics.answers,
        { concern: finding.concern, direction: finding.direction, issues: ids, key: textKey },
        2,
      ),
    })),
    issues: issues.map(({ issue, why }) => ({
      id: issue,
      why,
      name: topics.issues.find((one) => one.id === issue)?.name[locale] ?? issue,
    })),
    bodies: [...Map.groupBy(bodies, ({ body }) => body)].map(([body, list]) => ({
      id: body,
      name: topics.bodies.find((one) => one.id === body)?.short ?? body,
      why: list.map(({ why }) => why),
    })),
  };
}

export type ProposalWatch = Awaited<ReturnType<typeof loadFindings>>;
