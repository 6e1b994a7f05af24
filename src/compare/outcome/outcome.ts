import { Vocabulary, WordList } from '../words/word-list.ts';
import { listPassages } from './list-passages.ts';
import type { Base, Passage } from './list-passages.ts';
import { measureShare } from './share.ts';
import type { Share } from './share.ts';
import { traceDeleted, traceInserted } from './trace.ts';
import type { Near, PassagesById } from './trace.ts';

/** A long word and a short one, in the weights of words. */
const LEAST_TELLING = 11;

export interface BaseText {
  /** Paragraphs without their numbers. */
  readonly texts: readonly string[];
  /** Places of the number line and of the line with place and date: what changes there is nobody's proposal. */
  readonly ignored: readonly number[];
}

export interface ProposedText {
  readonly id: string;
  readonly texts: readonly string[];
  /** Places of the text in force that it does not reproduce, and does not delete either. */
  readonly leftOut?: ReadonlySet<number>;
}

/** A changed passage of the adopted text and the proposals it came from; none: drafted at the conference. */
export interface AdoptedPassage {
  /** Place in the adopted text; of a deletion, in the text in force. */
  readonly paragraph: number;
  readonly op: '+' | '-';
  readonly text: string;
  readonly from: readonly string[];
  readonly near: readonly Near[];
}

export interface Outcome {
  readonly adopted: readonly AdoptedPassage[];
  readonly proposals: readonly (Share & { readonly id: string })[];
}

/** Whose words are in the adopted text, and what became of each proposal's words. */
export function traceOutcome(
  inForce: BaseText,
  adopted: readonly string[],
  proposals: readonly ProposedText[],
): Outcome {
  const vocabulary = new Vocabulary();
  const base: Base = {
    texts: inForce.texts,
    words: inForce.texts.map((text) => new WordList(text, vocabulary)),
    ignored: new Set(inForce.ignored),
    vocabulary,
  };
  const changed = listPassages(base, adopted);
  const byId: PassagesById = proposals.map(({ id, texts, leftOut }) => [
    id,
    listPassages(base, texts).filter(({ whole, base: place }) => whole !== 'deleted' || !leftOut?.has(place)),
  ]);
  return {
    adopted: changed.flatMap((passage) => tracePassage(passage, byId)),
    proposals: byId.map(([id, passages]) => ({ id, ...measureShare(passages, changed) })),
  };
}

/** What a changed passage is made of: words that went, then words that came, each with its proposals. */
export function tracePassage(passage: Passage, proposals: PassagesById): AdoptedPassage[] {
  const list: AdoptedPassage[] = [];
  const { deleted, inserted, base, place } = passage;
  const origin = traceInserted(passage, proposals);
  if (deleted.hasWords()) {
    const { from, near } = traceDeleted(passage, proposals);
    // Words that gave way to other words came from a proposal only if the other words did.
    const both = inserted.hasWords() ? from.filter((id) => origin.from.includes(id)) : from;
    const others = from.filter((id) => !both.includes(id)).map((proposal) => ({ proposal, likeness: 0.999 }));
    // That a proposal deletes the same "in" says nothing.
    const isTelling = deleted.weigh(0, deleted.count) > LEAST_TELLING;
    list.push({
      paragraph: base,
      op: '-',
      text: deleted.text,
      from: both,
      near: isTelling ? [...others, ...near] : [],
    });
  }
  if (inserted.hasWords())
    list.push({ paragraph: place!, op: '+', text: inserted.text, from: origin.from, near: origin.near });
  return list;
}
