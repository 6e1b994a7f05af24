import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import type { MatrixProposal } from '../../../matrix/matrix.ts';
import {
  findProposal,
  listProposalsOfText,
  listProposalVersions,
} from '../../../storage/proposal.repository.ts';
import { listCopiesOf } from '../../../storage/copy.repository.ts';
import { listSharesOfProposal } from '../../../storage/trail.repository.ts';
import type { StoredShare } from '../../../storage/trail.repository.ts';
import { nameVersion } from '../../components/addresses.ts';
import { factsOf, listNames } from '../../components/facts-of.ts';
import type { Locale } from '../../catalogue/locale.ts';
import type { RequestContext } from '../../request-context.ts';
import type { ComputedChanges } from '../../tracked/compare-with-base.ts';
import { makeExcerpt } from '../../tracked/excerpt.ts';
import type { Part } from '../../tracked/excerpt.ts';
import { linkMoves } from '../../tracked/link-moves.ts';
import { makeLines } from '../../tracked/lines.ts';
import type { Line } from '../../tracked/lines.ts';
import { listNotes } from '../../tracked/notes.ts';
import { layOut } from '../../tracked/places.ts';
import type { Place } from '../../tracked/places.ts';
import { takeSide } from '../../tracked/sides.ts';
import { listTextLines, summarize } from '../../tracked/summary.ts';
import { loadBase } from './load-base.ts';
import type { ProposalView } from './view.ts';

/** All that the page of a proposal shows; undefined where the conference has none of this number. */
export async function loadProposal(
  { db, facts, locale }: RequestContext,
  conference: string,
  number: string,
  view: ProposalView,
) {
  const versions = await listProposalVersions(db, conference, number);
  const shown = chooseVersion(versions, view, locale);
  if (!shown) return undefined;
  const [proposal, onText, shares, copies] = await Promise.all([
    findProposal(db, shown.id),
    listProposalsOfText(db, conference, shown.textKey),
    listSharesOfProposal(db, conference, number),
    listCopiesOf(db, conference, number),
  ]);
  if (!proposal) return undefined;
  const { content, reasons, notes, ...rest } = proposal;
  const own = layOut(content);
  const marked = own.lines.some(({ changed }) => changed);
  const held = await loadBase(db, { id: shown.id, content, tracked: marked });
  // Without marks of its own it is shown as a machine finds it to change the text in force.
  const { lines: unlinked, places } = held?.changes ?? own;
  const lines = linkMoves(unlinked);
  const tracked = marked || lines.some(({ changed }) => changed);
  const parts = chooseParts(lines, view, tracked);
  const shownNotes = listNotes([...linesOf(parts), ...makeLines(reasons)], notes);
  return {
    facts: held?.changes ? { ...rest, ...pickCounts(held.changes) } : rest,
    base: held?.base ?? null,
    copies: copies.filter(({ language }) => language === rest.document.language),
    view,
    tracked,
    parts,
    places: placesOf(parts, places),
    summary: summarize(lines, places),
    reasons: makeLines(reasons),
    notes: shownNotes,
    versions,
    came: toCame(
      shares.find(({ language }) => language === rest.document.language) ?? pickLanguage(shares, locale),
      rest.current,
    ),
    others: onText
      .filter((other) => other.number !== number)
      .sort((a, b) => compareNatural(a.number, b.number)),
    names: listNames(factsOf(facts, conference, locale), [
      ...rest.document.sources,
      ...rest.supporters,
      ...onText.flatMap(({ document }) => document.sources),
    ]),
  };
}

const pickCounts = ({ insertions, deletions }: ComputedChanges) => ({ insertions, deletions });

/** What came of its phrases; of a version that no longer counts nothing is told. */
function toCame(share: StoredShare | undefined, isCurrent: boolean) {
  if (!share || !isCurrent) return null;
  const { key, adopted, share: part, words, taken, met, fates, phrases, language } = share;
  return {
    key,
    adopted,
    share: part,
    words,
    taken,
    met,
    fates,
    language,
    phrases: phrases.map(({ op, moved, text, fate }) => ({ op, moved, text, fate })),
  };
}

/** The version that counts, unless the address names another; in the reader's language where it is here. */
function chooseVersion(
  versions: readonly MatrixProposal[],
  { document, language }: ProposalView,
  locale: Locale,
): MatrixProposal | undefined {
  const [newest] = versions;
  const wanted = document ?? (newest && nameVersion(newest.document));
  const here = versions.filter((version) => nameVersion(version.document) === wanted);
  const asked = here.find((version) => version.document.language === language);
  const byLanguage = here.map((version) => ({ version, language: version.document.language }));
  return asked ?? pickLanguage(byLanguage, locale, newest?.document.originalLanguages)?.version;
}

/** What of the text goes to the page: no more than it shows. */
function chooseParts(lines: readonly Line[], { view, extent }: ProposalView, tracked: boolean): Part[] {
  if (tracked && view === 'clean') return [{ kind: 'lines', lines: takeSide(lines, 'after') }];
  if (tracked && extent === 'changed') return makeExcerpt(lines);
  return [{ kind: 'lines', lines }];
}

const linesOf = (parts: readonly Part[]): Line[] =>
  parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));

function placesOf(parts: readonly Part[], places: Readonly<Record<number, Place>>): Record<number, Place> {
  const indexes = [
    ...listTextLines(linesOf(parts)).map(({ index }) => index),
    ...parts.flatMap((part) => (part.kind === 'gap' ? [part.index] : [])),
  ];
  return Object.fromEntries(
    indexes.flatMap((index) => {
      const place = places[index];
      return place ? [[index, place]] : [];
    }),
  );
}

export type LoadedProposal = NonNullable<Awaited<ReturnType<typeof loadProposal>>>;
