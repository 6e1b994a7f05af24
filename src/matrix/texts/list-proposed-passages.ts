import type { Block, Paragraph } from '../../document/document.ts';
import { eachParagraph } from '../../proceedings/blocks.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';

/** A new text is all new, but for its number line and the formula with place and year. */
const WRITTEN = new Set(['title', 'call', 'paragraph']);

/** The words that a proposal brings: of a new text its paragraphs, of an amended one what is inserted. */
export function listProposedPassages(action: string, content: readonly Block[]): string[] {
  if (action.startsWith('ADD'))
    return outlineText(content, 'after').flatMap(({ role, text }) => (WRITTEN.has(role) ? [text] : []));
  return [...eachParagraph(content)].flatMap(listInserted);
}

/** Stretches of inserted words; a number or a sign alone is none. */
function listInserted({ runs }: Paragraph): string[] {
  const passages: string[] = [];
  let open = '';
  for (const { text, inserted, deleted } of [
    ...runs,
    { text: '', inserted: undefined, deleted: undefined },
  ]) {
    if (inserted && !deleted) open += text;
    // What is deleted between two insertions parts them for the eye alone.
    else if (!deleted) {
      if (/\p{L}{2}/u.test(open)) passages.push(open.trim());
      open = '';
    }
  }
  return passages;
}
