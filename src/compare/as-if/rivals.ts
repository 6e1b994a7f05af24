import { Vocabulary, WordList } from '../words/word-list.ts';

/** A stretch of a paragraph that is settled, or the rival versions of one that is not. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rivals'; readonly rivals: readonly Rival[] };

export interface Rival {
  readonly proposals: readonly string[];
  /** Null where the paragraph would be deleted. */
  readonly text: string | null;
}

/** What all rivals have at their beginning and end stands once, the words between them side by side. */
export function splitRivals(rivals: readonly Rival[]): Piece[] {
  if (rivals.some(({ text }) => text === null)) return [{ kind: 'rivals', rivals }];
  const vocabulary = new Vocabulary();
  const lists = rivals.map(({ text }) => new WordList(text!, vocabulary));
  const [first, ...others] = lists as [WordList, ...WordList[]];
  const shortest = Math.min(...lists.map(({ count }) => count));
  const isShared = (wordOf: (list: WordList) => string): boolean =>
    others.every((list) => wordOf(list) === wordOf(first));
  let head = 0;
  while (head < shortest && isShared((list) => list.slice(head, head + 1))) head++;
  let tail = 0;
  while (tail < shortest - head && isShared((list) => list.slice(list.count - 1 - tail, list.count - tail)))
    tail++;
  // Spaces around the rivals stay outside of them; of one that has no word there, one space is left.
  const start = head < first.count ? first.starts[head]! : first.text.length;
  const end = Math.max(start, tail < first.count ? first.ends[first.count - tail - 1]! : 0);
  const pieces: Piece[] = [
    { kind: 'text', text: first.text.slice(0, start) },
    {
      kind: 'rivals',
      rivals: rivals.map(({ proposals }, at) => ({
        proposals,
        text: lists[at]!.slice(head, lists[at]!.count - tail),
      })),
    },
    { kind: 'text', text: first.text.slice(end) },
  ];
  return pieces.filter((piece) => piece.kind === 'rivals' || piece.text.trim() !== '');
}
