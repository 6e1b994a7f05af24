import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader } from '../../xml/vocabulary.ts';
import { emit } from '../emit.ts';
import { shorten } from '../messages.ts';
import { findSymbol, mapSymbols } from '../symbols.ts';
import type { Story } from '../story.ts';

/** Characters that a text may hold but does not show as they are. */
const SPECIAL = /[\n\r\u00AD\uF020-\uF0FF]/;

/**
 * The characters of w:t as Word shows them: line ends of the XML are spaces, a soft hyphen is nothing, letters of
 * symbol fonts become signs; without xml:space="preserve" the spaces at both ends do not count.
 */
function readCharacters(story: Story): string {
  let { text } = story;
  if (!story.preserved) text = trimXml(text);
  if (!SPECIAL.test(text)) return text;
  return mapSymbols(text.replace(/\r\n?|\n/g, ' ').replaceAll('\u00AD', ''), story.format?.font);
}

/** Without the white space of XML at both ends; a no-break space is text. */
function trimXml(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;

const characters = (close: (story: Story) => void): ElementReader<Story> => ({
  open: (story, attributes) => {
    story.text = '';
    story.preserved = attributes.get('xml:space') === 'preserve';
  },
  text: (story, text) => void (story.text += text),
  close,
});

const shows = (text: string): ElementReader<Story> => ({
  open: (story) => {
    emit(story, text);
    return SKIP;
  },
});

/** w:delText outside any deletion: some converters forget the w:del around it; it is deleted all the same. */
const UNNAMED = { author: '', date: null };

/** What a run holds besides its properties (ECMA-376 Part 1 §17.3.3). */
export const TEXT: readonly (readonly [string, ElementReader<Story>])[] = [
  ['w:t', characters((story) => emit(story, readCharacters(story)))],
  ['m:t', characters((story) => emit(story, readCharacters(story)))],
  [
    'w:delText',
    characters((story) => {
      const { inserted, deleted = UNNAMED } = story;
      emit(story, readCharacters(story), { inserted, deleted });
    }),
  ],
  ['w:tab', shows('\t')],
  ['w:ptab', shows('\t')],
  ['w:br', shows('\n')],
  ['w:cr', shows('\n')],
  ['w:noBreakHyphen', shows('\u2011')],
  ['w:softHyphen', { open: () => SKIP }],
  [
    'w:sym',
    {
      open: (story, attributes) => {
        const font = attributes.get('w:font');
        const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
        const sign = findSymbol(font, code);
        emit(story, sign ?? (code > 0 && code < 0xff_ff ? String.fromCodePoint(code) : '\uFFFD'));
        if (sign === undefined)
          story.shared.messages.add(
            'unknown-symbol',
            story.paragraph ?? story.part,
            `A sign of the font “${shorten(font ?? '?')}” has no known character; its private code stands in the text.`,
          );
        return SKIP;
      },
    },
  ],
  [
    'w16se:symEx',
    {
      open: (story, attributes) => {
        const code = Number.parseInt(attributes.get('w16se:char') ?? '', 16);
        if (code > 0x1f && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff))
          emit(story, String.fromCodePoint(code));
        return SKIP;
      },
    },
  ],
];
