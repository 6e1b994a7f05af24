import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { findConsolidation } from '../../../storage/consolidation.repository.ts';
import { listProposalsOfText } from '../../../storage/proposal.repository.ts';
import { listTextEditions, listTextNames, listTextVersions } from '../../../storage/text.repository.ts';
import { factsOf, listNames } from '../../components/facts-of.ts';
import type { RequestContext } from '../../request-context.ts';
import { listNotes } from '../../tracked/notes.ts';
import { layOut } from '../../tracked/places.ts';
import { findNeighbours } from './find-neighbours.ts';
import { layOutStrip } from './lay-out-strip.ts';
import { listContents } from './list-contents.ts';
import { findNewer, listEditions, listSisters } from './list-editions.ts';
import { listTouched } from './list-touched.ts';
import type { Touched } from './list-touched.ts';

const UNTOUCHED: Touched = new Map();

/** All that the page of a text shows; undefined where nobody has it, and nothing is proposed to it. */
export async function loadText(
  { db, facts, locale }: RequestContext,
  conference: string,
  key: string,
  query: URLSearchParams,
) {
  const sisters = listSisters(facts, conference);
  const [versions, proposals, elsewhere, names] = await Promise.all([
    listTextVersions(db, conference, key),
    listProposalsOfText(db, conference, key),
    listTextEditions(db, sisters, key),
    listTextNames(db, conference),
  ]);
  proposals.sort((a, b) => compareNatural(a.number, b.number));
  const status = query.get('status') === 'adopted' ? 'adopted' : 'in-force';
  const ofStatus = versions.filter((version) => version.status === status);
  const among = ofStatus.length > 0 ? ofStatus : versions;
  const shown = among.find(({ language }) => language === query.get('in')) ?? pickLanguage(among, locale);
  const name = shown ?? proposals[0]?.target;
  if (!name) return undefined;
  const { kind, number, draft, instrument, title, revision } = name;
  const { lines, places } = layOut(shown?.blocks ?? []);
  const consolidation =
    shown?.status === 'in-force' ? await findConsolidation(db, conference, key, shown.language) : undefined;
  const touched =
    consolidation?.text.id === shown?.id && consolidation ? listTouched(consolidation, places) : UNTOUCHED;
  const editions = listEditions(elsewhere, sisters);
  return {
    name: { kind, number, draft, instrument, title, revision },
    shown: shown && {
      status: shown.status,
      language: shown.language,
      original: shown.original,
      fileName: shown.fileName,
      lines,
      notes: listNotes(lines, shown.notes),
    },
    editions,
    newer: shown && findNewer(editions, { conference, ...shown }),
    neighbours: findNeighbours(names, key),
    places,
    touched: Object.fromEntries(touched),
    strip: layOutStrip(lines, touched),
    contents: listContents(lines, places, touched),
    proposals,
    names: listNames(
      factsOf(facts, conference, locale),
      proposals.flatMap(({ document }) => document.sources),
    ),
  };
}

export type LoadedText = NonNullable<Awaited<ReturnType<typeof loadText>>>;
