import { listLeftOut } from '../consolidate/list-changes.ts';
import { listPassages } from '../outcome/list-passages.ts';
import type { Base, Passage } from '../outcome/list-passages.ts';
import { countShare } from '../outcome/share.ts';
import { Vocabulary, WordList } from '../words/word-list.ts';
import { readBrackets, withoutHolders } from './brackets.ts';
import type { Brackets } from './brackets.ts';
import { followPhrases } from './follow-phrases.ts';
import { countOpenWords, settleBrackets } from './settle-brackets.ts';
import { traceFinal } from './trace-final.ts';
import type {
  Fate,
  ProposalInput,
  ProposalOutcome,
  Trail,
  TrailInput,
  TrailParagraph,
  TrailSummary,
  VersionInput,
  VersionState,
} from './trail.ts';

/** A version or a proposal with the passages in which it differs from the text in force. */
export interface Passaged<T> {
  readonly of: T;
  readonly paragraphs: readonly TrailParagraph[];
  readonly passages: readonly Passage[];
}

/**
 * A text through all its versions: whose words are in what came out, what became of every proposal's words, and what
 * each version left open. Null where nothing came out yet, not even a temporary document with words.
 */
export function buildTrail({ inForce, baseFrom, versions, proposals }: TrailInput): Trail | null {
  const final = versions.findLastIndex(({ paragraphs }) => paragraphs.length > 0);
  if (final < 0) return null;
  const vocabulary = new Vocabulary();
  const texts = (inForce ?? []).map(({ text }) => text);
  const base: Base = {
    texts,
    words: texts.map((text) => new WordList(text, vocabulary)),
    ignored: new Set((inForce ?? []).flatMap((one, place) => (isHeading(one) ? [place] : []))),
    vocabulary,
  };
  const isNew = inForce === null;
  const missing = versions.map(({ station, paragraphs }) =>
    isNew || station === 'adopted' || paragraphs.length === 0
      ? new Set<number>()
      : listLeftOut(
          base.texts,
          paragraphs.map(({ text }) => text),
        ),
  );
  const brackets = versions.map(({ paragraphs }) => readVersion(paragraphs));
  // Who holds words is no change of the text; the text that came out is shown with every word of it.
  const passaged = versions.map((one, at) => {
    const plain = withoutHolders(brackets[at]!.texts, brackets[at]!);
    const paragraphs = one.paragraphs.map((line, place) => ({ ...line, text: plain[place]! }));
    return withoutDeleted(takePassages(base, one, paragraphs, isNew), missing[at]!);
  });
  const out = takePassages(base, versions[final]!, versions[final]!.paragraphs, isNew);
  const noted = new Set(brackets[final]!.notes.map(([place]) => place));
  const came = withoutDeleted(
    { ...out, passages: out.passages.filter(({ place }) => place === null || !noted.has(place)) },
    missing[final]!,
  );
  const amending = proposals
    .filter(({ action }) => (isNew ? /^ADD|MOD/ : /MOD/).test(action))
    .map((one) => {
      const taken = takePassages(base, one, one.after, isNew);
      return withoutDeleted(taken, isNew ? new Set<number>() : listLeftOut(base.texts, one.before));
    });
  const states = describeVersions(versions, brackets, missing);
  const { text, passages } = traceFinal(base, inForce ?? [], came, passaged.slice(0, final), amending);
  const outcomes = [
    ...amending.map((one): ProposalOutcome => {
      const { share, all, kept } = countShare(one.passages, passaged[final]!.passages);
      const phrases = followPhrases(one, inForce ?? [], passaged, states, final);
      return { ...nameOf(one.of), share, words: all, taken: kept, phrases, met: null };
    }),
    ...proposals
      .filter((one) => !amending.some(({ of }) => of === one))
      .map((one): ProposalOutcome => ({
        ...nameOf(one),
        share: null,
        words: 0,
        taken: 0,
        phrases: [],
        met: isMet(one, versions, passaged[final]!.passages, isNew),
      })),
  ];
  return {
    detail: { versions: states, final, text, passages, isNew, baseFrom },
    proposals: outcomes,
    summary: {
      isNew,
      adopted: versions[final]!.station === 'adopted',
      versions: states.map(({ station, ref, date, open, openWords }) => ({
        station,
        ref,
        date,
        open: open.filter(({ depth }) => depth === 0).length,
        openWords,
      })),
      passages: {
        exact: passages.filter(({ from }) => from.length > 0).length,
        near: passages.filter(({ from, near }) => from.length === 0 && near.length > 0).length,
        drafted: passages.filter(({ from, near }) => from.length + near.length === 0).length,
      },
      fates: countFates(outcomes),
      proposals: proposals.length,
    },
  };
}

const isHeading = ({ role }: TrailParagraph): boolean => role === 'number' || role === 'formula';

const nameOf = ({ number, action, sources }: ProposalInput) => ({ number, action, sources });

function takePassages<T>(
  base: Base,
  of: T,
  paragraphs: readonly TrailParagraph[],
  isNew: boolean,
): Passaged<T> {
  const passages = listPassages(
    base,
    paragraphs.map(({ text }) => text),
  );
  // Without a text in force the number line, place and date, and calls ("considering") are nobody's words.
  const counts = ({ place }: Passage) =>
    !isNew || place === null || !(isHeading(paragraphs[place]!) || paragraphs[place]!.role === 'call');
  return { of, paragraphs, passages: paragraphs.length === 0 ? [] : passages.filter(counts) };
}

/** What a text does not reproduce it does not delete. */
function withoutDeleted<T>(taken: Passaged<T>, leftOut: ReadonlySet<number>): Passaged<T> {
  const isKept = ({ whole, base }: Passage) => whole !== 'deleted' || !leftOut.has(base);
  return { ...taken, passages: taken.passages.filter(isKept) };
}

interface ReadVersion extends Brackets {
  readonly texts: readonly string[];
}

function readVersion(paragraphs: readonly TrailParagraph[]): ReadVersion {
  const named = paragraphs.flatMap(({ role }, place) =>
    role === 'number' || role === 'title' ? [place] : [],
  );
  const texts = paragraphs.map(({ text }) => text);
  return { texts, ...readBrackets(texts, new Set(named)) };
}

function describeVersions(
  versions: readonly VersionInput[],
  read: readonly ReadVersion[],
  missing: readonly ReadonlySet<number>[],
): VersionState[] {
  return versions.map(({ paragraphs, ...version }, at) => {
    const { open, notes } = read[at]!;
    const next = read[at + 1];
    const beside = new Set(open.flatMap((one) => one.notes));
    return {
      ...version,
      open: open.map((one) => ({ ...one, place: paragraphs[one.paragraph]!.place })),
      settled: next && next.texts.length > 0 ? settleBrackets(read[at]!, next) : null,
      openWords: countOpenWords(open),
      partial: missing[at]!.size > 0,
      notes: notes
        .filter(([, text]) => !beside.has(text))
        .map(([place, text]) => ({ place: paragraphs[place]!.place, text })),
    };
  });
}

/** Whether the texts show that a NOC or a SUP came out as it asks. A part of a text is more than they tell. */
function isMet(
  { action, part }: ProposalInput,
  versions: readonly VersionInput[],
  changed: readonly Passage[],
  isNew: boolean,
): boolean | null {
  if (part !== null || isNew) return null;
  const last = versions.at(-1)!;
  if (action.startsWith('SUP')) return last.action?.startsWith('SUP') === true;
  return action === 'NOC' && last.station === 'adopted' ? changed.length === 0 : null;
}

function countFates(outcomes: readonly ProposalOutcome[]): TrailSummary['fates'] {
  const counts: Record<Fate, number> = { adopted: 0, softened: 0, dropped: 0, 'held-off': 0 };
  for (const { phrases } of outcomes) for (const { fate } of phrases) counts[fate]++;
  return counts;
}
