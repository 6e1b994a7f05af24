import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader } from '../../xml/vocabulary.ts';
import { emitNote } from '../emit.ts';
import { closeParagraph, flushBoxes } from '../paragraphs.ts';
import type { Story } from '../story.ts';
import { endFields } from './fields.ts';

const reference = (kind: string): ElementReader<Story> => ({
  open: (story, attributes) => {
    emitNote(story, `${kind} ${attributes.get('w:id') ?? ''}`);
    return SKIP;
  },
});

/** The lines that Word draws above notes are notes of their own types. */
const note: ElementReader<Story> = {
  open: (story, attributes) => {
    const type = attributes.get('w:type');
    if (type !== undefined && type !== 'normal') return SKIP;
    story.notes.push({ id: attributes.get('w:id') ?? '', author: attributes.get('w:author'), blocks: [] });
    story.blocks = story.notes.at(-1)!.blocks;
    return undefined;
  },
  close: (story) => {
    if (story.notes.length === 0) return;
    closeParagraph(story);
    flushBoxes(story);
    endFields(story);
    story.blocks = [];
  },
};

/** Footnotes, endnotes and comments: references in the text (§17.11, §17.13.4), and their parts. */
export const NOTES: readonly (readonly [string, ElementReader<Story>])[] = [
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  ['w:commentReference', reference('comment')],
  ['w:footnotes', {}],
  ['w:endnotes', {}],
  ['w:comments', {}],
  ['w:footnote', note],
  ['w:endnote', note],
  ['w:comment', note],
];
