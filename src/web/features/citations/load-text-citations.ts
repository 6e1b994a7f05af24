import { pickLanguage } from '../../../matrix/languages.ts';
import { readTextKey } from '../../../proceedings/text-key.ts';
import { listCitationsOf, listCitationsTo } from '../../../storage/citation.repository.ts';
import { listProposalsOfText } from '../../../storage/proposal.repository.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import type { RequestContext } from '../../request-context.ts';
import { byKey, createArranger, joinUpdates, pickVersions } from './arrange-citations.ts';
import { loadKnownTexts } from './known-texts.ts';

/** What one text names and what names it; undefined where the conference has no such text, nor a proposal on it. */
export async function loadTextCitations(request: RequestContext, conference: string, key: string) {
  const { db, locale } = request;
  const [known, proposals, texts] = await Promise.all([
    loadKnownTexts(request, conference),
    listProposalsOfText(db, conference, key),
    listTexts(db, conference),
  ]);
  const text = pickLanguage(
    texts.filter((one) => one.key === key),
    locale,
  );
  const name = text ?? proposals[0]?.target ?? readTextKey(key);
  if (!name) return undefined;
  const [of, to] = await Promise.all([
    listCitationsOf(db, conference, key),
    listCitationsTo(db, known.conferences, known.familyOf(conference), key),
  ]);
  if (!text && proposals.length === 0 && to.length === 0) return undefined;
  const arrange = createArranger(known, conference);
  const own = joinUpdates(pickVersions(of, locale).map(arrange));
  const naming = joinUpdates(
    pickVersions(to, locale)
      .filter((one) => one.citingKey !== key)
      .map(arrange),
  );
  return {
    name: { kind: name.kind, number: name.number, draft: name.draft, instrument: name.instrument },
    title: text?.title ?? null,
    titleLanguage: text?.language ?? null,
    names: own.filter(({ citing }) => citing.kind === 'text' && citing.status === 'in-force').sort(byKey),
    adoptedNames: own
      .filter(({ citing }) => citing.kind === 'text' && citing.status === 'adopted')
      .sort(byKey),
    changes: own.filter(({ citing, side }) => citing.kind === 'proposal' && side !== 'both'),
    namedBy: naming
      .filter(({ citing, side }) => citing.kind === 'text' || side !== 'both')
      .filter(({ updated }) => updated === null),
    /** Numbers of the proposals that would suppress it. */
    suppressed: [...new Set(proposals.filter(({ action }) => action === 'SUP').map(({ number }) => number))],
  };
}
