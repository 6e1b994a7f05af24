import { listWords } from './words.ts';
import type { Word } from './words.ts';

/** A stretch of a paragraph: "=" stands before and after, "+" only after, "-" only before. */
export type PassagePiece = readonly ['=' | '+' | '-', string];

/** What part of its owner a passage is. */
export type PassageField = 'title' | 'body' | 'reasons' | 'introduction';

/** The text a passage is searched as. `both`: the two are the same. */
export type PassageView = 'both' | 'before' | 'after';

/** A paragraph that can be found, word for word. */
export interface SearchedParagraph {
  readonly field: PassageField;
  /** Index of the paragraph among those of its document; null for a title. */
  readonly paragraph: number | null;
  /** In the order of the document. */
  readonly pieces: readonly PassagePiece[];
}

/** The words that one of the two texts of a paragraph has. */
export interface Passage {
  /** Place of the paragraph among those of its owner. */
  readonly ordinal: number;
  readonly field: PassageField;
  readonly view: PassageView;
  /** Words with a space between. */
  readonly words: string;
  /** Places (from 1) of the words that the change adds or deletes: the others stand on both sides. */
  readonly changed: readonly number[];
  /** Places of words that stay, after which the other text has words of its own. */
  readonly edges: readonly number[];
}

/** The text of one view, as `words` counts them. */
export function readView(pieces: readonly PassagePiece[], view: PassageView): string {
  let text = '';
  for (const [op, part] of pieces) if (standsIn(op, view)) text += part;
  return text;
}

/**
 * The words of one view with their places in it, without the number of the paragraph: relettering changes most of
 * them, and nobody looks for b).
 */
export function listPassageWords(pieces: readonly PassagePiece[], view: PassageView): Word[] {
  return listWords(readView(pieces, view).replace(NUMBER, (number) => ' '.repeat(number.length)));
}

const NUMBER = /^[\s([]*(?:\p{L}|\d{1,3}|[ivx]{1,5})(?:[ .]*(?:bis|ter|quater)|\.\d{1,2})*[\s.)\]]*\t/iu;

export const standsIn = (op: PassagePiece[0], view: PassageView): boolean =>
  op === '=' || op === (view === 'before' ? '-' : '+');

/**
 * The passages of one paragraph. One that changes has two: its text after, and its text before where words were
 * deleted from it or inserted between them. So a phrase is found as either text has it.
 */
export function makePassages({ field, pieces }: SearchedParagraph, ordinal: number): Passage[] {
  const make = (view: PassageView): Passage => {
    const words = listPassageWords(pieces, view);
    return {
      ordinal,
      field,
      view,
      words: words.map(({ word }) => word).join(' '),
      ...mark(words, pieces, view),
    };
  };
  if (pieces.every(([op]) => op === '=')) return [make('both')].filter(hasWords);
  const before = make('before');
  // Words that all stand on in their order are found in the text after.
  const differs = before.changed.length + before.edges.length > 0;
  return [make('after'), ...(differs ? [before] : [])].filter(hasWords);
}

const hasWords = ({ words }: Passage) => words !== '';

/** A word is changed where any letter of it is: "State" that becomes "States" is deleted, "States" is added. */
function mark(
  words: readonly Word[],
  pieces: readonly PassagePiece[],
  view: PassageView,
): Pick<Passage, 'changed' | 'edges'> {
  const [changed, edges] = [new Set<number>(), new Set<number>()];
  let at = 0;
  for (const [op, text] of pieces) {
    const end = at + text.length;
    if (standsIn(op, view)) {
      if (op !== '=')
        words.forEach((word, index) => word.start < end && at < word.end && changed.add(index + 1));
      at = end;
    } else if (LETTER.test(text)) {
      const next = words.findIndex((word) => word.end > at || (word.end === at && BEGINS.test(text)));
      const touched = words[next];
      if (touched && (touched.start < at || (touched.start === at && ENDS.test(text)))) changed.add(next + 1);
      else if (next > 0) edges.add(next);
    }
  }
  return { changed: [...changed], edges: [...edges].filter((place) => !changed.has(place)) };
}

const LETTER = /[\p{L}\p{Nd}]/u;
const BEGINS = /^[\p{L}\p{M}\p{Nd}]/u;
const ENDS = /[\p{L}\p{M}\p{Nd}]$/u;
