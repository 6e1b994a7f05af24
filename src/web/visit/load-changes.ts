import { pickLanguage } from '../../matrix/languages.ts';
import { findLastArrival, findStartOfNew, listArrivals } from '../../storage/arrival.repository.ts';
import type { Db } from '../../storage/database.ts';
import type { DocumentSummary } from '../../storage/document.repository.ts';
import type { Locale } from '../catalogue/locale.ts';
import { nameVersion } from '../components/addresses.ts';
import { toListed } from '../components/document-list.tsx';
import type { Changes } from './changes.ts';
import type { Visit } from './visit.ts';

/** Undefined where nothing ever came in. */
export async function loadChanges(
  db: Db,
  conference: string,
  visit: Visit,
  { limit, locale }: { readonly limit: number; readonly locale: Locale },
): Promise<Changes | undefined> {
  const from = visit.since ?? (await findLastArrival(db, conference));
  if (!from) return undefined;
  const start = visit.since ? await findStartOfNew(db, conference, visit.since) : from;
  const { documents, texts, refused } = await listArrivals(db, conference, start);
  const single = inOneLanguage(documents, locale);
  return {
    conference,
    since: visit.since ? 'visit' : 'import',
    from: from.toISOString(),
    documents: single.filter((one) => !isRevision(one)).length,
    revisions: single.filter(isRevision).length,
    proposals: single.reduce((sum, { proposals }) => sum + proposals, 0),
    textsInForce: countKeys(texts, 'in-force'),
    textsAdopted: countKeys(texts, 'adopted'),
    refused,
    listed: single.slice(0, limit).map((document) => toListed(conference, document)),
  };
}

const isRevision = (one: DocumentSummary) => one.revision !== null || one.corrigendum !== null;

/** Language versions of one document are one line, in the reader's language where it is here. */
export function inOneLanguage(documents: readonly DocumentSummary[], locale: Locale): DocumentSummary[] {
  return [...Map.groupBy(documents, nameVersion).values()].map((versions) =>
    pickLanguage(versions, locale, versions[0]!.originalLanguages)!,
  );
}

const countKeys = (
  texts: readonly { readonly key: string; readonly status: string }[],
  status: string,
): number => new Set(texts.filter((text) => text.status === status).map(({ key }) => key)).size;
