import type { Block, Paragraph } from '../../../document/document.ts';
import { getLender, joinParagraphs } from '../../../document/views.ts';
import type { Side } from '../../../document/views.ts';
import type { Mutable, ParagraphLists } from '../story.ts';
import type { Styles } from '../styles.ts';
import { createCounter } from './counter.ts';
import { FORMAT_CODES, formatNumber } from './number-formats.ts';
import type { Lists } from './read-numbering.ts';

/**
 * Gives the paragraphs of a story their automatic numbers. Each side is counted for itself, over the paragraphs as
 * that side joins them: an inserted item moves on only the numbers after the changes.
 */
export function numberParagraphs(
  blocks: readonly Block[],
  inLists: ReadonlyMap<Paragraph, ParagraphLists>,
  lists: Lists,
  styles: Styles,
): void {
  if (inLists.size === 0) return;
  for (const side of ['before', 'after'] as const satisfies readonly Side[]) {
    const counter = createCounter(lists, styles);
    for (const joined of joinParagraphs(blocks, side)) {
      const paragraph: Mutable<Paragraph> = getLender(joined);
      const list = inLists.get(paragraph);
      if (!list) continue;
      const next = counter.next(list[side]);
      const text =
        side === 'before' && list.formerNumber ? readFormer(list.formerNumber) : (next?.text ?? null);
      if (text === null) continue;
      paragraph.number = { before: null, after: null, ...paragraph.number, [side]: text };
      if (next) paragraph.level = next.level;
    }
  }
}

/** "%1:2:0:." is level 1, number 2, format 0 (decimal), then a full stop (ECMA-376 Part 1 §17.13.5, numberingChange). */
function readFormer(original: string): string {
  return original.replace(/%\d:(-?\d{1,6}):(\d+):/g, (_, value: string, format: string) =>
    formatNumber(Number(value), FORMAT_CODES[format] ?? 'decimal'),
  );
}
