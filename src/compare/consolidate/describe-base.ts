import { rebuild } from '../difference/segment.ts';
import { normaliseText } from '../words/normalise.ts';
import { Vocabulary, WordList } from '../words/word-list.ts';
import type { Amendment, NumberedParagraph } from './amendment.ts';
import { listDeviations } from './list-changes.ts';
import type { AmendmentChanges, Deviation } from './list-changes.ts';

/**
 * How the text that a proposal's authors had before them stands to the text in force: the same words; others; all of
 * them typed anew without tracked changes; those of an earlier revision; or already those that they propose, because
 * their changes were accepted before filing.
 */
export type BaseKind = 'same' | 'deviates' | 'retyped' | 'older-revision' | 'accepted-by-mistake';

/** How much of two texts is not the same. */
export interface Difference {
  /** Of the paragraphs in force that the proposal reproduces, and those that only it has. */
  readonly paragraphs: { readonly all: number; readonly other: number };
  /** Of the words of these paragraphs in force, and those that only the proposal has. */
  readonly words: { readonly all: number; readonly other: number };
}

export interface BaseDescription {
  readonly kind: BaseKind;
  readonly difference: Difference;
  /** Of the earlier revision that it is closer to; null unless that is its kind. */
  readonly revision: number | null;
}

/** An earlier revision of the text, by a number of the caller's. */
export interface EarlierText {
  readonly id: number;
  readonly paragraphs: readonly NumberedParagraph[];
}

/** From here on an earlier revision is not just as far away: it has at most this share of the differing words. */
const CLOSER = 0.5;

/** A copy keeps quotes, spaces and hyphens as they are; who types a text anew does not. */
const LETTER_BY_LETTER = 0.8;

/**
 * Says how an amendment's own base stands to the text in force. Without any tracked change its base is what it
 * proposes: then whether its authors had a copy in which they accepted their changes, or typed the text, is told by the
 * letters of the paragraphs that stay.
 */
export function describeBase(
  base: readonly NumberedParagraph[],
  amendment: Amendment,
  { deviations, partial }: Pick<AmendmentChanges, 'deviations' | 'partial'>,
  earlier: readonly EarlierText[],
): BaseDescription {
  const difference = measure(base, amendment.before, deviations, partial);
  const { other } = difference.words;
  if (deviations.every(isEmpty) || (other === 0 && difference.paragraphs.other === 0))
    return { kind: 'same', difference, revision: null };
  const tracked = isTracked(amendment);
  const [closest] = earlier
    .map(({ id, paragraphs }) => {
      const own = listDeviations(paragraphs, amendment.before);
      return { id, other: measure(paragraphs, amendment.before, own.deviations, own.partial).words.other };
    })
    .filter((one) => one.other <= other * CLOSER && (tracked || one.other === 0))
    .sort((one, two) => one.other - two.other);
  if (closest) return { kind: 'older-revision', difference, revision: closest.id };
  if (tracked) return { kind: 'deviates', difference, revision: null };
  return {
    kind: isCopy(base, amendment.before) ? 'accepted-by-mistake' : 'retyped',
    difference,
    revision: null,
  };
}

/** Whether the authors marked a change of words; a mark on a format or a number is none. */
function isTracked({ before, after }: Amendment): boolean {
  return before.length !== after.length || before.some(({ text }, place) => text !== after[place]!.text);
}

function isCopy(base: readonly NumberedParagraph[], before: readonly NumberedParagraph[]): boolean {
  const letters = new Set(base.map(({ text }) => text));
  const words = new Set(base.map(({ text }) => normaliseText(text)));
  const kept = before.filter(({ text }) => text !== '' && words.has(normaliseText(text)));
  const same = kept.filter(({ text }) => letters.has(text));
  return kept.length > 0 && same.length >= kept.length * LETTER_BY_LETTER;
}

/** Nothing but a blank, or a line in capitals that the other text has in small letters, as styles print it. */
function isEmpty({ segments }: Deviation): boolean {
  const changed = segments.filter(({ op }) => op !== '=');
  if (changed.every(({ text }) => text.trim() === '')) return changed.length > 0;
  const [one, other] = [rebuild(segments, '-'), rebuild(segments, '+')];
  const capitals = one.toUpperCase();
  return (one === capitals || other === capitals) && other.toUpperCase() === capitals;
}

function measure(
  base: readonly NumberedParagraph[],
  before: readonly NumberedParagraph[],
  deviations: readonly Deviation[],
  partial: boolean,
): Difference {
  const changed = deviations.filter((deviation) => !isEmpty(deviation) && deviation.kind !== 'moved');
  const sum = (ops: string) =>
    countWords(
      changed
        .flatMap(({ segments }) => segments)
        .filter(({ op }) => ops.includes(op))
        .map(({ text }) => text),
    );
  // Of a text of which a part is reproduced, that part counts.
  const reproduced = sizeOf(partial ? before : base);
  const inserted = partial ? 0 : changed.filter(({ kind }) => kind === 'inserted').length;
  return {
    paragraphs: {
      all: Math.max(reproduced.paragraphs + inserted, changed.length),
      other: changed.length,
    },
    words: { all: reproduced.words + (partial ? 0 : sum('+')), other: sum('+-') },
  };
}

/** By text: hundreds of proposals are held against one, and dividing it into words costs more than aligning it. */
const sizes = new WeakMap<readonly NumberedParagraph[], { paragraphs: number; words: number }>();

function sizeOf(paragraphs: readonly NumberedParagraph[]) {
  const known = sizes.get(paragraphs);
  if (known) return known;
  const texts = paragraphs.flatMap(({ text }) => (text === '' ? [] : [text]));
  const size = { paragraphs: texts.length, words: countWords(texts) };
  sizes.set(paragraphs, size);
  return size;
}

function countWords(texts: readonly string[]): number {
  const vocabulary = new Vocabulary();
  return texts.reduce(
    (sum, text) =>
      sum +
      new WordList(text, vocabulary).ids.filter((id) => ['word', 'number'].includes(vocabulary.kindOf(id)))
        .length,
    0,
  );
}
