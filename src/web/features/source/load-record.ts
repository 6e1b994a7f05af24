import { findFamily, findFolder, findOrganisation, listPrefixes } from '../../../facts/find-folder.ts';
import { listSharesOfSources } from '../../../storage/trail.repository.ts';
import type { ShareSummary } from '../../../storage/trail.repository.ts';
import type { RequestContext } from '../../request-context.ts';

/** What was adopted of the proposals of a source, over texts and conferences of its world; each proposal once. */
export async function loadRecord(
  { db, facts }: Pick<RequestContext, 'db' | 'facts'>,
  conference: string,
  code: string,
): Promise<ShareSummary[]> {
  const folder = findFolder(facts, conference);
  const family = findFamily(facts, conference);
  const organisation = findOrganisation(folder, family, code);
  const codes = organisation ? listPrefixes(organisation, family) : code.split('/');
  const best = new Map<string, ShareSummary>();
  for (const one of await listSharesOfSources(db, codes)) {
    // Another world may use the same code; a joint source is all of its parts.
    if (findFolder(facts, one.conference) !== folder) continue;
    if (!organisation && !codes.every((part) => one.sources.includes(part))) continue;
    const name = `${one.conference} ${one.key} ${one.proposal}`;
    // Of two languages the one in which more words are compared.
    if (one.words > (best.get(name)?.words ?? -1)) best.set(name, one);
  }
  return [...best.values()];
}
