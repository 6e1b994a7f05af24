import type { Fate } from '../../../compare/trail/trail.ts';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { listCurrentProposals } from '../../../storage/proposal.repository.ts';
import { listNames, listShares, listTrails } from '../../../storage/trail.repository.ts';
import type { ShareSummary } from '../../../storage/trail.repository.ts';
import { listVerdicts } from '../../../storage/verdict.repository.ts';
import { factsOf, listNames as listSourceNames } from '../../components/facts-of.ts';
import { loadNames } from '../../components/text-names-of.ts';
import type { RequestContext } from '../../request-context.ts';

/** What came of all texts of a conference, by text and by source. */
export async function loadOutcomes(
  { db, facts, locale }: Pick<RequestContext, 'db' | 'facts' | 'locale'>,
  conference: string,
) {
  const [trails, shares, names, proposals, verdicts, links] = await Promise.all([
    listTrails(db, conference),
    listShares(db, conference),
    loadNames(db, conference, locale),
    listCurrentProposals(db, conference),
    listVerdicts(db, conference),
    listNames(db, conference),
  ]);
  const texts = [...Map.groupBy(trails, ({ key }) => key)]
    .map(([key, list]) => ({ ...pickLanguage(list, locale)!, named: names[key] ?? null }))
    .sort((a, b) => compareNatural(a.key, b.key));
  const lastOf = new Map(links.map(({ name, last }) => [name, last]));
  const came = new Set(trails.map(({ key }) => key));
  const without = [...Map.groupBy(proposals, ({ textKey }) => textKey)]
    .filter(([key]) => !came.has(lastOf.get(key) ?? key))
    .map(([key, list]) => ({
      key,
      named: names[key] ?? null,
      proposals: new Set(list.map(({ number }) => number)).size,
    }))
    .sort((a, b) => compareNatural(a.key, b.key));
  const current = new Map<string, string>();
  for (const { proposal, verdict } of verdicts)
    if (!current.has(proposal) && verdict !== null) current.set(proposal, verdict);
  const bySource = listSources(unique(shares));
  return {
    texts,
    without,
    verdicts: current.size,
    sources: bySource,
    names: listSourceNames(
      factsOf(facts, conference, locale),
      bySource.map(({ source }) => source),
    ),
  };
}

/** A proposal that is here in two languages counts once: the language in which more of its words are compared. */
function unique(shares: readonly ShareSummary[]): ShareSummary[] {
  const best = new Map<string, ShareSummary>();
  for (const one of shares) {
    const name = `${one.key} ${one.proposal}`;
    if (one.words > (best.get(name)?.words ?? -1)) best.set(name, one);
  }
  return [...best.values()];
}

function listSources(shares: readonly ShareSummary[]) {
  return [...Map.groupBy(shares, ({ sources }) => sources.join('/'))]
    .filter(([source]) => source !== '')
    .map(([source, list]) => {
      const fates: Record<Fate, number> = { adopted: 0, softened: 0, dropped: 0, 'held-off': 0 };
      for (const one of list) for (const fate of Object.keys(fates) as Fate[]) fates[fate] += one.fates[fate];
      const sum = (field: 'words' | 'taken') => list.reduce((all, one) => all + one[field], 0);
      return {
        source,
        proposals: list.length,
        words: sum('words'),
        taken: sum('taken'),
        fates,
        adopted: list.every((one) => one.adopted),
      };
    })
    .sort((a, b) => compareNatural(a.source, b.source));
}
