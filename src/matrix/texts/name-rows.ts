import type { Amendment } from '../../compare/consolidate/amendment.ts';
import type { Consolidated } from '../../compare/consolidate/consolidate.ts';
import type { Block } from '../../document/document.ts';
import { anchorParagraphs } from '../../proceedings/itu/outline.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';

/** What a paragraph of a consolidated text is called. */
export interface RowName {
  /**
   * Unique within the text. Of a paragraph in force that which the page of the text gives it ("resolves-2"), so that it
   * survives renumbering and the next revision; of an inserted one "new-resolves-2-EUR-44A2-1": the paragraph that it
   * follows and who first proposes it, which others who come later do not change.
   */
  readonly anchor: string;
  /** Of an inserted one "paragraph". */
  readonly role: OutlinedParagraph['role'];
}

/** `outline` is that of the text in force. */
export function nameRows(
  blocks: readonly Block[],
  outline: readonly OutlinedParagraph[],
  amendments: readonly Amendment[],
  { paragraphs }: Pick<Consolidated, 'paragraphs'>,
): RowName[] {
  const anchors = anchorParagraphs(blocks);
  const calls = new Set(amendments.flatMap(({ after }) => after.flatMap(({ call }) => call ?? [])));
  const counts = new Map<string, number>();
  let place = 0;
  let last = 'beginning';
  return paragraphs.map(({ base, changes }): RowName => {
    if (base !== null) {
      const { from, role, anchor } = outline[place++]!;
      last = anchors.get(from.at(-1)!) ?? anchor;
      return { anchor: last, role };
    }
    const name = `new-${last}-${slug(changes[0]?.proposals[0] ?? '')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const text = changes[0]?.text ?? '';
    return { anchor: count === 1 ? name : `${name}--${count}`, role: calls.has(text) ? 'call' : 'paragraph' };
  });
}

/** "EUR/44A2/1" as an address carries it. */
const slug = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
