import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../../xml/vocabulary.ts';
import { readOnOff } from '../run-format.ts';
import { SKIPPED_MARK_PROPERTIES, SKIPPED_PARAGRAPH_PROPERTIES, isForeign } from '../skipped.ts';
import type { ParagraphProperties, Story } from '../story.ts';
import { ALTERNATES } from './alternate-content.ts';
import { readRevision, trackedReaders } from './revisions.ts';

/** w:pPr/w:rPr: the properties of the paragraph mark, of which only its history is of use here. */
const MARK: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([
    ...trackedReaders((story) => story.paragraph?.mark),
    ...ALTERNATES,
  ]),
  other: (story, name) => {
    if (!SKIPPED_MARK_PROPERTIES.has(name) && !isForeign(name)) story.reportUnknown(name);
    return SKIP;
  },
};

const integer = (key: 'numId' | 'ilvl'): ElementReader<Story> => ({
  open: ({ properties }, attributes) => {
    const value = attributes.getInteger('w:val');
    if (value !== undefined) properties[key] = value;
    return SKIP;
  },
});

/** The children of w:pPr (ECMA-376 Part 1 §17.3.1), the former ones inside w:pPrChange too. */
export const PARAGRAPH_PROPERTIES: Vocabulary<Story> = {
  elements: new Map<string, ElementReader<Story>>([
    [
      'w:pStyle',
      {
        open: ({ properties }, attributes) => {
          const value = attributes.get('w:val');
          if (value !== undefined) properties.paragraphStyle = value;
          return SKIP;
        },
      },
    ],
    [
      'w:bidi',
      {
        open: ({ properties }, attributes) => {
          properties.rtl = readOnOff(attributes);
          return SKIP;
        },
      },
    ],
    ['w:numPr', {}],
    ['w:numId', integer('numId')],
    ['w:ilvl', integer('ilvl')],
    ['w:ins', { open: ({ facts }) => ((facts.listInserted = true), SKIP) }],
    [
      'w:numberingChange',
      {
        open: ({ facts }, attributes) => {
          facts.formerNumber = attributes.get('w:original')?.slice(0, 255) ?? null;
          return SKIP;
        },
      },
    ],
    ['w:rPr', { open: () => MARK }],
    [
      'w:pPrChange',
      {
        open: (story, attributes) => {
          const former: ParagraphProperties = {};
          story.facts.before = former;
          story.properties = former;
          if (story.paragraph) story.paragraph.reformatted = readRevision(story, attributes);
        },
        close: (story) => void (story.properties = story.facts.after),
      },
    ],
    ['w:pPr', {}],
    ...ALTERNATES,
  ]),
  other: (story, name) => {
    if (!SKIPPED_PARAGRAPH_PROPERTIES.has(name) && !isForeign(name)) story.reportUnknown(name);
    return SKIP;
  },
};
