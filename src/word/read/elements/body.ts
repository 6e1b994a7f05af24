import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../../xml/vocabulary.ts';
import { closeParagraph, flushBoxes, openParagraph } from '../paragraphs.ts';
import { RUN_PROPERTIES } from '../run-format.ts';
import { SKIPPED_IN_TEXT, isForeign } from '../skipped.ts';
import type { Story } from '../story.ts';
import { ALTERNATES } from './alternate-content.ts';
import { FIELDS, endFields } from './fields.ts';
import { MATHS } from './maths.ts';
import { NOTES } from './notes.ts';
import { PARAGRAPH_PROPERTIES } from './paragraph-properties.ts';
import { REVISIONS } from './revisions.ts';
import { TABLES } from './tables.ts';
import { TEXT } from './text.ts';

/** Read for what is inside; of no meaning for the text themselves. */
const TRANSPARENT = 'document hdr sdt sdtContent smartTag customXml hyperlink dir bdo ruby rubyBase'.split(
  ' ',
);

/** Leads elsewhere in the package, to a text that Word would put here. */
const embedded: ElementReader<Story> = {
  open: (story) => {
    story.shared.messages.add(
      'embedded-chunk',
      story.paragraph ?? `${story.part}, after ${story.blocks.length} blocks`,
      'Another document is embedded here (w:altChunk, w:subDoc) and is not read. Open the file in Word and save it, then its text becomes part of the document.',
    );
    return SKIP;
  },
};

const run: ElementReader<Story> = {
  open: (story) => {
    story.shared.count();
    story.format = {};
  },
  close: (story) => void (story.format = null),
};

/** A text box: a story of its own inside a run, put behind the paragraph that holds it. */
const textBox: ElementReader<Story> = {
  open: (story) => {
    const { blocks, boxes, paragraph, facts, format, fields } = story;
    story.outside.push({ blocks, boxes, paragraph, facts, format, fields });
    Object.assign(story, { blocks: [], boxes: [], paragraph: null, format: null, fields: [], looks: null });
    return BODY;
  },
  close: (story) => {
    closeParagraph(story);
    flushBoxes(story);
    endFields(story);
    const content = story.blocks;
    const outside = story.outside.pop()!;
    Object.assign(story, outside, { properties: outside.facts.after, looks: null });
    for (const block of content) story.boxes.push(block);
  },
};

/** Drawings, pictures and objects: searched for text boxes alone, whatever stands around them. */
const DRAWING: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([['w:txbxContent', textBox], ...ALTERNATES]),
  other: () => undefined,
};

/** Everything that may stand in the text of a document (ECMA-376 Part 1 §17.2–17.16), by element. */
export const BODY: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([
    ...TRANSPARENT.map((name) => [`w:${name}`, {}] as const),
    ['w:body', { open: (story) => void (story.hasBody = true) }],
    ['w:p', { open: openParagraph, close: closeParagraph }],
    ['w:pPr', { open: () => PARAGRAPH_PROPERTIES }],
    ['w:r', run],
    ['m:r', run],
    ['w:rPr', { open: () => RUN_PROPERTIES }],
    ...TEXT,
    ...FIELDS,
    ...REVISIONS,
    ...TABLES,
    ...NOTES,
    ...MATHS,
    ['w:drawing', { open: () => DRAWING }],
    ['w:pict', { open: () => DRAWING }],
    ['w:object', { open: () => DRAWING }],
    ['w:txbxContent', textBox],
    ['w:altChunk', embedded],
    ['w:subDoc', embedded],
    ...ALTERNATES,
  ]),
  other: (story, name) => {
    if (SKIPPED_IN_TEXT.has(name)) return SKIP;
    // Extensions of Word's own (w14, w15 …) hold no text; what nobody knows is searched for some.
    if (isForeign(name) && !name.startsWith('{') && name.includes(':')) return SKIP;
    story.reportUnknown(name);
    return undefined;
  },
};
