import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { findConsolidation, listConsolidationCounts } from '../../../storage/consolidation.repository.ts';
import { listTextNames, listTexts } from '../../../storage/text.repository.ts';
import { factsOf, listNames } from '../../components/facts-of.ts';
import type { RequestContext } from '../../request-context.ts';
import { addSources, arrangeRows, listSources } from './arrange-rows.ts';
import type { TogetherQuery } from './query.ts';
import { summarise } from './summarise.ts';

/** All that the page of a text with its proposals shows; undefined where the conference has no such text. */
export async function loadTogether(
  { db, facts, locale }: RequestContext,
  conference: string,
  key: string,
  query: TogetherQuery,
) {
  const [names, texts, counts] = await Promise.all([
    listTextNames(db, conference),
    listTexts(db, conference, 'in-force'),
    listConsolidationCounts(db, conference),
  ]);
  const name = names.find((one) => one.key === key);
  if (!name) return undefined;
  const versions = counts.filter((one) => one.key === key);
  // Where most proposals can be compared, before the reader's own language: the others would be missing there.
  const most = Math.max(...versions.map(({ amendments }) => amendments));
  const version =
    versions.find(({ language }) => language === query.language) ??
    pickLanguage(
      versions.filter(({ amendments }) => amendments === most),
      locale,
    );
  const stored = version && (await findConsolidation(db, conference, key, version.language));
  const found = stored && addSources(stored);
  const text = texts.find((one) => one.key === key && one.language === (version?.language ?? null));
  const { kind, number, draft, instrument } = name;
  const sources = found
    ? listSources(
        found,
        found.proposals.map((one) => one.name),
      ).sort(compareNatural)
    : [];
  return {
    name: { kind, number, draft, instrument, title: text?.title ?? null },
    languages: versions.map(({ language }) => language),
    query,
    sources,
    names: listNames(factsOf(facts, conference, locale), sources),
    text: found
      ? {
          language: version.language,
          base: stored.text,
          ...arrangeRows(found, query),
          summary: summarise(found),
          left: found.messages.map(({ place, sentence }) => ({ place, sentence })),
        }
      : null,
  };
}

export type LoadedTogether = NonNullable<Awaited<ReturnType<typeof loadTogether>>>;
