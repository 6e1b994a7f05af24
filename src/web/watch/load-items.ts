import type { RankedItem } from '../../matrix/watch/rank-findings.ts';
import { chooseAnswers } from '../../watch/answers/choose-answers.ts';
import { pickLanguage } from '../../matrix/languages.ts';
import { listTexts } from '../../storage/text.repository.ts';
import type { RequestContext } from '../request-context.ts';
import type { LoadedWatch, ShownFinding } from './load-watch.ts';

/** Findings shown of one item; the others are counted. */
const SHOWN = 2;

/** A ranked item with all that a page says of it. */
export async function loadItems(
  { db, facts, locale }: RequestContext,
  conference: string,
  { proposals, bodies }: LoadedWatch,
  items: readonly RankedItem<ShownFinding>[],
) {
  const texts = await listTexts(db, conference);
  const inForce = Map.groupBy(
    texts.filter(({ status }) => status === 'in-force'),
    ({ key }) => key,
  );
  const shown = items.map(({ textKey, concern, direction, factors, score, findings }) => {
    const proposal = proposals.find((one) => one.textKey === textKey)!;
    const text = pickLanguage(inForce.get(textKey) ?? [], locale);
    // The same words of several delegations stand once; all who propose them are named below.
    const shownFindings = findings
      .filter(
        ({ quote, lead }, at) => findings.findIndex((one) => one.quote === quote && one.lead === lead) === at,
      )
      .slice(0, SHOWN);
    const ids = new Set(findings.map(({ proposalId }) => proposalId));
    return {
      textKey,
      concern,
      direction,
      factors,
      score,
      name: text ?? proposal.target,
      title: text?.title ?? proposal.target.title,
      titleLanguage: text?.title ? text.language : proposal.document.language,
      downstream: findings[0]!.downstream,
      sources: [...new Set(findings.flatMap(({ source }) => source.split('/')))],
      findings: shownFindings,
      more: findings.length - shownFindings.length,
      bodies: [
        ...new Set(
          bodies
            .filter(({ proposalId, document }) => ids.has(proposalId) && document !== null)
            .map(({ body }) => body),
        ),
      ].slice(0, 4),
      answers: chooseAnswers(facts.topics.answers, {
        concern,
        direction,
        issues: [...new Set(findings.flatMap(({ issues }) => issues))],
        key: textKey,
      }),
    };
  });
  return {
    items: shown,
    texts: [...inForce.keys()],
    bodyNames: Object.fromEntries(facts.topics.bodies.map(({ id, short }) => [id, short])),
  };
}

export type LoadedItems = Awaited<ReturnType<typeof loadItems>>;
export type ShownItem = LoadedItems['items'][number];
