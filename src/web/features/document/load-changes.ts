import { pickLanguage } from '../../../matrix/languages.ts';
import { findDocument, listDocumentVersions } from '../../../storage/document.repository.ts';
import type { DocumentSummary } from '../../../storage/document.repository.ts';
import { listProposalTexts } from '../../../storage/proposal.repository.ts';
import { nameVersion, readVersion } from '../../components/addresses.ts';
import { factsOf, listNames } from '../../components/facts-of.ts';
import type { RequestContext } from '../../request-context.ts';
import { makeExcerpt } from '../../tracked/excerpt.ts';
import type { Part } from '../../tracked/excerpt.ts';
import type { TextLine } from '../../tracked/lines.ts';
import { findPredecessor, listEarlier } from './choose-versions.ts';
import { compareVersionTexts } from './compare-versions.ts';

/**
 * What one version of a document changes of another. Made when somebody asks, not at import: any two versions of a
 * document may be held against each other, few ever are, and the comparison has a budget of its own (measured: 26 ms
 * for two versions of 294 paragraphs).
 */
export async function loadChanges(
  { db, facts, locale }: RequestContext,
  conference: string,
  name: string,
  query: URLSearchParams,
) {
  const { number } = readVersion(name);
  const versions = number === null ? [] : await listDocumentVersions(db, conference, number);
  const here = versions.filter((one) => one.refused === null && nameVersion(one) === name);
  const newer =
    here.find(({ language }) => language === query.get('in')) ??
    pickLanguage(here, locale, here[0]?.originalLanguages);
  if (!newer) return undefined;
  const earlier = listEarlier(versions, newer);
  const wanted = query.get('from');
  const older =
    wanted === null ? findPredecessor(versions, newer) : earlier.find((one) => nameVersion(one) === wanted);
  if (wanted !== null && !older) return undefined;
  const whole = query.get('show') === 'whole';
  const difference = older && older.language === newer.language ? await compare() : null;
  return {
    newer: summarize(newer),
    older: older ? summarize(older) : null,
    earlier: earlier.map(summarize),
    partial: newer.corrigendum !== null,
    whole,
    difference,
    names: listNames(
      factsOf(facts, conference, locale),
      difference?.proposals.flatMap(({ supporters: { added, gone } }) => [...added, ...gone]) ?? [],
    ),
  };

  async function compare() {
    const [before, after] = await Promise.all([older!, newer!].map((one) => read(one.id)));
    const made = compareVersionTexts(before!, after!, { partial: newer!.corrigendum !== null });
    return {
      coarse: made.coarse,
      introduction: toParts(made.introduction, whole),
      proposals: made.proposals.map(({ text, reasons, ...rest }) => ({
        ...rest,
        // What came or went whole can be read on its own page.
        text: rest.fate === 'changed' || whole ? toParts(text, whole) : [],
        reasons: rest.fate === 'changed' || whole ? toParts(reasons, whole) : [],
      })),
    };
  }

  async function read(id: number) {
    const [document, proposals] = await Promise.all([
      findDocument(db, conference, id),
      listProposalTexts(db, id),
    ]);
    return { introduction: document!.introduction, proposals };
  }
}

export type LoadedChanges = NonNullable<Awaited<ReturnType<typeof loadChanges>>>;
export type ShownDifference = NonNullable<LoadedChanges['difference']>['proposals'][number];

/** Nothing where nothing is different, unless all is to be shown. */
function toParts(lines: readonly TextLine[], whole: boolean): Part[] {
  if (whole) return lines.length > 0 ? [{ kind: 'lines', lines }] : [];
  return lines.some(({ changed }) => changed) ? makeExcerpt(lines) : [];
}

function summarize({ id, number, revision, corrigendum, language, date, title, source }: DocumentSummary) {
  return { id, number, revision, corrigendum, language, date, title, source };
}
