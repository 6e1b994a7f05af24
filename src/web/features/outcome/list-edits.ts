import type { TracedParagraph } from '../../../compare/trail/trail.ts';

/** What is shown as one change: words that went together with those that came in their place. */
export interface Edit {
  /** Running number on the page, from 1. */
  readonly number: number;
  /** Place of its paragraph. */
  readonly paragraph: number;
  /** Places of its passages. */
  readonly passages: readonly number[];
  /** Its last segment in the paragraph. */
  readonly last: number;
}

/** The changes of a text in reading order: touching segments that belong to passages are one. */
export function listEdits(text: readonly TracedParagraph[]): Edit[] {
  const edits: Edit[] = [];
  for (const [paragraph, { segments }] of text.entries()) {
    let open: { passages: number[]; op: string } | null = null;
    for (const [at, { op, passage }] of segments.entries()) {
      if (passage === null) {
        open = null;
        continue;
      }
      // "- old + new" is one change; "+ one" followed by another is two.
      const joins: boolean = open !== null && open.op === '-' && op === '+';
      open = { passages: joins ? [...open!.passages, passage] : [passage], op };
      if (joins) edits.pop();
      edits.push({ number: edits.length + 1, paragraph, passages: open.passages, last: at });
    }
  }
  return edits;
}
