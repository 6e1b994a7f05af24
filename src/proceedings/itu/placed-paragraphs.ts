import type { Block } from '../../document/document.ts';
import type { Side } from '../../document/views.ts';
import { anchorParagraphs, outlineText } from './outline.ts';
import type { OutlinedParagraph } from './outline.ts';

/** A paragraph of one side of a text, with the name that pages give it. */
export interface PlacedParagraph extends Pick<OutlinedParagraph, 'text' | 'number' | 'role'> {
  readonly place: {
    /** As `anchorParagraphs` has it: "resolves-1", "new-resolves-2". */
    readonly anchor: string;
    /** As a delegate would say it: "resolves 1"; null for what stands outside the calls. */
    readonly label: string | null;
  };
}

/** The paragraphs of one side, with the addresses that they have on the page of their text or proposal. */
export function placeParagraphs(blocks: readonly Block[], side: Side): PlacedParagraph[] {
  const anchors = anchorParagraphs(blocks);
  return outlineText(blocks, side).map(({ from, text, number, role, call, path, anchor }) => ({
    text,
    number,
    role,
    place: {
      anchor: anchors.get(from.at(-1)!) ?? anchor,
      label: call !== null && path.length > 0 ? `${call} ${path.join(' ')}` : call,
    },
  }));
}
