import type { Segment } from '../../compare/difference/segment.ts';
import type { Passage, ProposedChange } from '../change.ts';
import { foldWord } from './words-of.ts';
import { findTerms } from './vocabulary.ts';
import type { Hit, Vocabulary } from './vocabulary.ts';

/** A term that the proposal brings in or takes out, with its words as they stand. */
export interface ChangedTerm<Owner> {
  readonly owner: Owner;
  readonly term: string;
  readonly change: 'inserted' | 'deleted';
  /** Verbatim, from the text after (inserted) or before (deleted). */
  readonly quote: string;
  /** As in a finding; null for a title that is not reproduced. */
  readonly paragraph: number | null;
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly where: 'text' | 'title';
}

/**
 * The terms among the words that change. What goes out in one place and comes in at another, as often, has not
 * changed: a paragraph retyped or moved says nothing new.
 */
export function findChangedTerms<Owner>(
  vocabulary: Vocabulary<Owner>,
  change: ProposedChange,
): ChangedTerm<Owner>[] {
  const all = [
    ...listTitle(vocabulary, change),
    ...change.passages.flatMap((one) => listPassage(vocabulary, change, one)),
  ];
  const balance = new Map<Owner, Map<string, number>>();
  for (const { owner, quote, change: way } of all) {
    const counts = balance.get(owner) ?? new Map<string, number>();
    balance.set(owner, counts);
    const key = foldWord(quote);
    counts.set(key, (counts.get(key) ?? 0) + (way === 'inserted' ? 1 : -1));
  }
  return all.filter(({ owner, quote, change: way }) => {
    const left = balance.get(owner)!.get(foldWord(quote))!;
    return way === 'inserted' ? left > 0 : left < 0;
  });
}

/** The title of a text that is new, or that goes as a whole. */
function listTitle<Owner>(
  vocabulary: Vocabulary<Owner>,
  { whole, title, titlePlace, language }: ProposedChange,
): ChangedTerm<Owner>[] {
  if (title === null || whole === 'amended') return [];
  return findTerms(vocabulary, language, title).map(({ owner, term, start, end }) => ({
    owner,
    term,
    change: whole === 'new' ? 'inserted' : 'deleted',
    quote: title.slice(start, end),
    paragraph: titlePlace,
    range: titlePlace === null ? null : { start, end },
    where: 'title',
  }));
}

function listPassage<Owner>(
  vocabulary: Vocabulary<Owner>,
  { language }: ProposedChange,
  passage: Passage,
): ChangedTerm<Owner>[] {
  const list = (text: string | null, op: '+' | '-', change: 'inserted' | 'deleted') => {
    if (text === null) return [];
    const changed = listRanges(passage.segments, op);
    return findTerms(vocabulary, language, text)
      .filter((hit) => overlaps(hit, changed))
      .map(({ owner, term, start, end }): ChangedTerm<Owner> => ({
        owner,
        term,
        change,
        quote: text.slice(start, end),
        paragraph: passage.paragraph,
        range: { start, end },
        where: 'text',
      }));
  };
  return [...list(passage.after, '+', 'inserted'), ...list(passage.before, '-', 'deleted')];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the words of one side stand that the other does not have. */
function listRanges(segments: readonly Segment[], op: '+' | '-'): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const segment of segments) {
    if (segment.op !== '=' && segment.op !== op) continue;
    if (segment.op === op) ranges.push({ start: at, end: at + segment.text.length });
    at += segment.text.length;
  }
  return ranges;
}

const overlaps = <Owner>({ start, end }: Hit<Owner>, ranges: readonly Range[]): boolean =>
  ranges.some((range) => range.start < end && start < range.end);
