import type { Amendment, PlacedParagraph } from '../consolidate/amendment.ts';
import { consolidate } from '../consolidate/consolidate.ts';
import type { Consolidated, ConsolidatedParagraph } from '../consolidate/consolidate.ts';
import { Vocabulary } from '../words/word-list.ts';
import type { AsIf, AsIfChoices, AsIfParagraph, Question } from './as-if.ts';
import { renumber } from './renumber.ts';
import { settleParagraph } from './settle-paragraph.ts';
import type { Settled } from './settle-paragraph.ts';

export interface AsIfInput {
  readonly base: readonly PlacedParagraph[];
  /** Those that are taken to be adopted. */
  readonly amendments: readonly Amendment[];
  readonly choices?: AsIfChoices;
  /** Places in the text in force whose changes are nobody's wish: number line, place and date. */
  readonly furniture?: ReadonlySet<number>;
}

/**
 * The text as it would read if these proposals were adopted: all that does not clash is applied, whatever the order of
 * the proposals; what clashes is a question, and until somebody chooses, the rival versions stand side by side.
 */
export function applyProposals({
  base,
  amendments,
  choices = new Map(),
  furniture = new Set(),
}: AsIfInput): AsIf {
  const consolidated = consolidate(base, amendments);
  const vocabulary = new Vocabulary();
  const settled: Settled[] = [];
  const deleted: AsIf['deleted'][number][] = [];
  const questions: Question[] = [];
  for (const { key, place, paragraph } of listRows(consolidated)) {
    const isFurniture = paragraph.base !== null && furniture.has(place);
    const one = settleParagraph(paragraph, { key, place, choices, furniture: isFurniture, vocabulary });
    questions.push(...one.questions);
    if (!one.gone) settled.push(one);
    else if (!one.isNew) deleted.push({ base: place, from: one.from });
  }
  const placeOf = makePlaceOf(consolidated);
  const paragraphs = putInOrder(settled, placeOf).map((one): AsIfParagraph => ({
    base: one.isNew ? null : one.place,
    number: one.number,
    call: one.call,
    pieces: one.pieces,
    from: one.from,
    moved: one.after !== null,
  }));
  return { paragraphs: renumber(base, paragraphs), deleted, questions };
}

interface RowPlace {
  readonly key: string;
  readonly place: number;
  readonly paragraph: ConsolidatedParagraph;
}

function listRows({ paragraphs }: Pick<Consolidated, 'paragraphs'>): RowPlace[] {
  let [place, inserted] = [-1, 0];
  return paragraphs.map((paragraph) => {
    if (paragraph.base === null) return { key: `${place}+${++inserted}`, place, paragraph };
    inserted = 0;
    return { key: `${++place}`, place, paragraph };
  });
}

/** Where a proposal has a paragraph in its own text; null where it does not have it. */
type PlaceOf = (proposal: string, paragraph: Settled) => number | null;

function makePlaceOf({ byAmendment }: Consolidated): PlaceOf {
  const places = new Map<string, number>();
  for (const { id, changes } of byAmendment)
    for (const { kind, base, text, places: own } of changes)
      if (own.length > 0)
        places.set(kind === 'inserted' ? `${id} +${base} ${text}` : `${id} ${base}`, own[0]!);
  return (id, { isNew, place, pieces }) => {
    const [piece] = pieces;
    const text = piece?.kind === 'text' ? piece.text : '';
    return places.get(isNew ? `${id} +${place} ${text}` : `${id} ${place}`) ?? null;
  };
}

/** Moved paragraphs go to their new places; among what is inserted there, where their own proposal has them. */
function putInOrder(settled: readonly Settled[], placeOf: PlaceOf): Settled[] {
  const list = settled.filter(({ after }) => after === null);
  for (const one of settled.filter(({ after }) => after !== null)) {
    const [mover] = one.from;
    const own = placeOf(mover!, one) ?? Infinity;
    const at = list.findIndex((other) => {
      const place = other.after ?? other.place;
      if (place !== one.after) return place > one.after!;
      return (other.isNew || other.after !== null) && (placeOf(mover!, other) ?? -1) > own;
    });
    list.splice(at < 0 ? list.length : at, 0, one);
  }
  return list;
}
