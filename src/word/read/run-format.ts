import { SKIP } from '../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../xml/vocabulary.ts';
import type { Attributes } from '../xml/attributes.ts';
import { ALTERNATES } from './elements/alternate-content.ts';
import type { WithAlternates } from './elements/alternate-content.ts';
import { SKIPPED_RUN_PROPERTIES, isForeign } from './skipped.ts';

/** What run properties say themselves (ECMA-376 Part 1 §17.3.2), before any style; absent is "not said". */
export interface RunFormat {
  style?: string;
  bold?: boolean;
  /** For complex scripts (w:bCs): what counts in Arabic and Hebrew runs. */
  boldComplex?: boolean;
  italic?: boolean;
  italicComplex?: boolean;
  underline?: boolean;
  vertical?: string;
  rtl?: boolean;
  complex?: boolean;
  hidden?: boolean;
  lang?: string;
  langBidi?: string;
  langEastAsia?: string;
  font?: string;
}

/** What the readers of run properties fill: null where a part has none to give. */
export interface WithFormat extends WithAlternates {
  format: RunFormat | null;
  readonly reportUnknown?: (name: string) => void;
}

/** ST_OnOff (§22.9.2.7), with the "on" and "off" of Transitional files; an element without a value is on. */
export function readOnOff(attributes: Attributes): boolean {
  const value = attributes.get('w:val');
  return !(value === '0' || value === 'false' || value === 'off');
}

const toggle = (
  key: 'bold' | 'boldComplex' | 'italic' | 'italicComplex' | 'rtl' | 'complex' | 'hidden',
): ElementReader<WithFormat> => ({
  open: ({ format }, attributes) => {
    if (format) format[key] = readOnOff(attributes);
    return SKIP;
  },
});

/** "x-none" and "zxx" are Word's ways to say that nothing is known. */
const readLanguage = (value: string | undefined) =>
  value === undefined || value === '' || value === 'x-none' || value === 'zxx' ? undefined : value;

const READERS: readonly (readonly [string, ElementReader<WithFormat>])[] = [
  ['w:b', toggle('bold')],
  ['w:bCs', toggle('boldComplex')],
  ['w:i', toggle('italic')],
  ['w:iCs', toggle('italicComplex')],
  ['w:rtl', toggle('rtl')],
  ['w:cs', toggle('complex')],
  ['w:vanish', toggle('hidden')],
  [
    'w:u',
    {
      open: ({ format }, attributes) => {
        // A line without a kind is none: the attribute is optional, and Word draws nothing (§17.3.2.40).
        const kind = attributes.get('w:val') ?? 'none';
        if (format) format.underline = kind !== 'none';
        return SKIP;
      },
    },
  ],
  [
    'w:vertAlign',
    {
      open: ({ format }, attributes) => {
        if (format) format.vertical = attributes.get('w:val') ?? 'baseline';
        return SKIP;
      },
    },
  ],
  [
    'w:lang',
    {
      open: ({ format }, attributes) => {
        if (!format) return SKIP;
        const [lang, bidi, eastAsia] = ['w:val', 'w:bidi', 'w:eastAsia'].map((name) =>
          readLanguage(attributes.get(name)),
        );
        if (lang !== undefined) format.lang = lang;
        if (bidi !== undefined) format.langBidi = bidi;
        if (eastAsia !== undefined) format.langEastAsia = eastAsia;
        return SKIP;
      },
    },
  ],
  [
    'w:rStyle',
    {
      open: ({ format }, attributes) => {
        const style = attributes.get('w:val');
        if (format && style !== undefined) format.style = style;
        return SKIP;
      },
    },
  ],
  [
    'w:rFonts',
    {
      open: ({ format }, attributes) => {
        const font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi');
        if (format && font !== undefined) format.font = font;
        return SKIP;
      },
    },
  ],
];

/** The children of w:rPr. */
export const RUN_PROPERTIES: Vocabulary<WithFormat> = {
  elements: new Map<string, ElementReader<WithFormat>>([...READERS, ...ALTERNATES]),
  other: (state, name) => {
    if (!SKIPPED_RUN_PROPERTIES.has(name) && !isForeign(name)) state.reportUnknown?.(name);
    return SKIP;
  },
};
