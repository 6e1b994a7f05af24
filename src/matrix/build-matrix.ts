import type { Language } from '../proceedings/proposal.ts';
import { compareNatural } from './compare-natural.ts';
import { LANGUAGES, pickLanguage } from './languages.ts';
import { TABLES } from './matrix.ts';
import type {
  CellProposal,
  Matrix,
  MatrixCell,
  MatrixProposal,
  MatrixRow,
  MatrixText,
  MatrixTopic,
  Seen,
  TableId,
} from './matrix.ts';

const NOTHING: ReadonlyMap<number, Seen> = new Map();

/** What the matrix is made from, and for whom. */
export interface MatrixInput {
  /** In any order and every language; those that no longer count are left out here. */
  readonly proposals: readonly MatrixProposal[];
  readonly texts: readonly MatrixText[];
  readonly topics: readonly MatrixTopic[];
  /** What the machine sees, by id of the proposal. */
  readonly seen?: ReadonlyMap<number, Seen>;
  /** The reader's language: titles and links in it where they exist. */
  readonly language: Language;
}

/** Puts the proposals of a conference into the four tables: a row a text, a cell a source. */
export function buildMatrix({ proposals, texts, topics, seen = NOTHING, language }: MatrixInput): Matrix {
  const current = proposals.filter((proposal) => proposal.current);
  const byText = Map.groupBy(groupVersions(current), ([first]) => first!.textKey);
  const textsByKey = Map.groupBy(texts, ({ key }) => key);
  const rows = [...byText].map(([key, list]) => ({
    table: getTable(list[0]![0]!),
    row: buildRow(key, list, { texts: textsByKey.get(key) ?? [], topics, seen, language }),
  }));
  rows.sort((a, b) => compareNatural(a.row.key, b.row.key));
  return {
    asOf: current.reduce<string | null>((newest, { document: { date } }) => later(newest, date), null),
    tables: TABLES.map((id) => ({
      id,
      rows: rows.filter(({ table }) => table === id).map(({ row }) => row),
    })),
  };
}

/** The table a proposal belongs to: new texts apart, treaty text apart, what is no resolution at the end. */
export function getTable({ target }: Pick<MatrixProposal, 'target'>): TableId {
  const { kind, number } = target;
  if (kind === 'provision' || kind === 'article') return 'treaty';
  if (kind === 'decision' || kind === 'other') return 'general';
  return number === null ? 'new' : 'revisions';
}

function inOrder(proposals: readonly MatrixProposal[]): MatrixProposal[] {
  return [...proposals].sort(
    (a, b) =>
      compareNatural(a.document.number ?? '', b.document.number ?? '') ||
      a.ordinal - b.ordinal ||
      LANGUAGES.indexOf(a.document.language ?? 'en') - LANGUAGES.indexOf(b.document.language ?? 'en') ||
      a.id - b.id,
  );
}

/**
 * Language versions of one proposal share document and number. Two drafts may both be "EUR/XX/1", and a document may
 * print a number twice by mistake: neither hides the other.
 */
export function groupVersions(proposals: readonly MatrixProposal[]): MatrixProposal[][] {
  const seen = new Map<string, number>();
  const groups = Map.groupBy(inOrder(proposals), ({ document, number }) => {
    const printed = `${document.id} ${number}`;
    const times = (seen.get(printed) ?? 0) + 1;
    seen.set(printed, times);
    return `${document.number ?? document.id} ${number} ${times}`;
  });
  return [...groups.values()];
}

interface RowContext {
  readonly texts: readonly MatrixText[];
  readonly topics: readonly MatrixTopic[];
  readonly seen: ReadonlyMap<number, Seen>;
  readonly language: Language;
}

function buildRow(
  key: string,
  proposals: readonly (readonly MatrixProposal[])[],
  { texts, topics, seen, language }: RowContext,
): MatrixRow {
  const shown = proposals.map((versions) => pickVersion(versions, language));
  const text = pickLanguage(
    texts.filter(({ status }) => status === 'in-force'),
    language,
  );
  const titled =
    shown.find(({ target, document }) => target.title !== null && document.language === language) ??
    shown.find(({ target }) => target.title !== null);
  const { target } = titled ?? shown[0]!;
  const sources = Map.groupBy(proposals, ([first]) => getSource(first!));
  return {
    key,
    kind: target.kind,
    number: target.number,
    draft: target.draft,
    instrument: target.instrument,
    title: text?.title ?? target.title,
    titleLanguage: text?.title ? text.language : (titled?.document.language ?? null),
    revision: text?.revision ?? target.revision,
    topics: topics.filter((topic) => topic.texts.includes(key)).map(({ id }) => id),
    inForce: text !== undefined,
    adopted: texts.some(({ status }) => status === 'adopted'),
    cells: [...sources]
      .map(([source, list]) => buildCell(source, list, { language, seen }))
      .sort((a, b) => compareNatural(a.source, b.source)),
  };
}

function buildCell(
  source: string,
  proposals: readonly (readonly MatrixProposal[])[],
  of: Pick<RowContext, 'language' | 'seen'>,
): MatrixCell {
  return {
    source,
    sources: proposals[0]![0]!.document.sources,
    proposals: proposals.map((versions) => buildCellProposal(versions, of)),
  };
}

function buildCellProposal(
  versions: readonly MatrixProposal[],
  { language, seen }: Pick<RowContext, 'language' | 'seen'>,
): CellProposal {
  const shown = pickVersion(versions, language);
  return {
    number: shown.number,
    action: shown.action,
    underlined: shown.underlined,
    part: shown.target.part,
    supporters: [...new Set(versions.flatMap(({ supporters }) => supporters))].sort(compareNatural),
    seen: seen.get(shown.id) ?? { concerns: [], issues: [], bodies: [] },
    insertions: shown.insertions,
    deletions: shown.deletions,
    id: shown.id,
    document: shown.document,
    languages: LANGUAGES.filter((code) => versions.some(({ document }) => document.language === code)),
  };
}

/** Sources as the proposal number joins them; the printed source line where no code was found. */
export function getSource({ document }: Pick<MatrixProposal, 'document'>): string {
  return document.sources.length > 0 ? document.sources.join('/') : (document.source ?? '');
}

/** The version to show to who reads `language`. */
export function pickVersion(versions: readonly MatrixProposal[], language: Language): MatrixProposal {
  const originals = versions[0]!.document.originalLanguages;
  const byLanguage = versions.map((version) => ({ version, language: version.document.language }));
  return pickLanguage(byLanguage, language, originals)!.version;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
