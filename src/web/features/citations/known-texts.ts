import { findFamily } from '../../../facts/find-folder.ts';
import type { KnownText } from '../../../matrix/citations/judge-citation.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { listConferences } from '../../../storage/conference.repository.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import type { RequestContext } from '../../request-context.ts';

/** The texts that citations of a conference can be of, over all conferences of its world: a sample is one by itself. */
export interface KnownTexts {
  readonly conferences: readonly string[];
  readonly texts: readonly (KnownText & { readonly conference: string })[];
  readonly familyOf: (conference: string) => string;
}

export async function loadKnownTexts(
  { db, facts, locale }: Pick<RequestContext, 'db' | 'facts' | 'locale'>,
  conference: string,
): Promise<KnownTexts> {
  const all = await listConferences(db);
  const sample = all.find(({ id }) => id === conference)?.sample ?? false;
  const conferences = all.filter((one) => one.sample === sample).map(({ id }) => id);
  const lists = await Promise.all(conferences.map((id) => listTexts(db, id)));
  const familyOf = (id: string) => findFamily(facts, id);
  return {
    conferences,
    familyOf,
    texts: conferences.flatMap((id, index) =>
      [...Map.groupBy(lists[index]!, ({ key, status }) => `${key} ${status}`).values()].map((versions) => {
        const { key, status, revision } = pickLanguage(versions, locale)!;
        // What a conference adopts is in force after it: the texts it cites itself are those before.
        const counts = id !== conference || status === 'in-force';
        return { family: familyOf(id), key, revision: counts ? revision : null, conference: id };
      }),
    ),
  };
}
