import { scanXml } from '../xml/scan-xml.ts';
import type { ScanLimits } from '../xml/scan-xml.ts';
import { SKIP } from '../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../xml/vocabulary.ts';
import { ALTERNATES } from './elements/alternate-content.ts';
import type { NumberProperties } from './numbering/number-properties.ts';
import { RUN_PROPERTIES, readOnOff } from './run-format.ts';
import type { RunFormat, WithFormat } from './run-format.ts';
import { SKIPPED_IN_STYLES, isForeign } from './skipped.ts';

/** The styles of a document (ECMA-376 Part 1 §17.7), asked by id, answering through inheritance. */
export interface Styles {
  /** Name of a paragraph style ("heading 1"), of the default one for undefined; null where no style has the id. */
  readonly nameOf: (id: string | undefined) => string | null;
  readonly rtlOf: (id: string | undefined) => boolean;
  readonly numberOf: (id: string | undefined) => NumberProperties;
  /** What a paragraph style and a character style give a run together; the same object for the same pair. */
  readonly formatOf: (paragraph: string | undefined, character: string | undefined) => RunFormat;
}

interface Style {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn?: string;
  rtl?: boolean;
  number: NumberProperties;
  readonly format: RunFormat;
}

interface Reading extends WithFormat {
  readonly styles: Map<string, Style>;
  readonly defaults: RunFormat;
  defaultParagraph: string | undefined;
  style: Style | null;
}

/** Longer chains of w:basedOn do not occur; cycles do. */
const MOST_ANCESTORS = 64;

const other: Vocabulary<Reading>['other'] = (state, name) => {
  if (!SKIPPED_IN_STYLES.has(name) && !isForeign(name)) state.reportUnknown?.(name);
  return SKIP;
};

const PROPERTIES: Vocabulary<Reading> = {
  elements: new Map<string, ElementReader<Reading>>([
    ['w:numPr', {}],
    [
      'w:numId',
      {
        open: ({ style }, attributes) => {
          const value = attributes.getInteger('w:val');
          if (style && value !== undefined) style.number.numId = value;
          return SKIP;
        },
      },
    ],
    [
      'w:ilvl',
      {
        open: ({ style }, attributes) => {
          const value = attributes.getInteger('w:val');
          if (style && value !== undefined) style.number.ilvl = value;
          return SKIP;
        },
      },
    ],
    [
      'w:bidi',
      {
        open: ({ style }, attributes) => {
          if (style) style.rtl = readOnOff(attributes);
          return SKIP;
        },
      },
    ],
  ]),
  other,
};

const STYLES: Vocabulary<Reading> = {
  elements: new Map<string, ElementReader<Reading>>([
    ['w:styles', {}],
    ['w:docDefaults', {}],
    ['w:rPrDefault', { open: (state) => void (state.format = state.defaults) }],
    [
      'w:style',
      {
        open: (state, attributes) => {
          const id = attributes.get('w:styleId') ?? '';
          const type = attributes.get('w:type') ?? 'paragraph';
          const style: Style = { id, type, name: id, number: {}, format: {} };
          // Of two styles with one id Word keeps the last.
          state.styles.set(id, style);
          state.style = style;
          state.format = style.format;
          const isDefault = attributes.get('w:default');
          if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true' || isDefault === 'on'))
            state.defaultParagraph = id;
        },
      },
    ],
    [
      'w:name',
      {
        open: ({ style }, attributes) => {
          if (style) style.name = attributes.get('w:val')?.trim() ?? style.id;
          return SKIP;
        },
      },
    ],
    [
      'w:basedOn',
      {
        open: ({ style }, attributes) => {
          const value = attributes.get('w:val');
          if (style && value !== undefined) style.basedOn = value;
          return SKIP;
        },
      },
    ],
    ['w:pPr', { open: () => PROPERTIES }],
    ['w:rPr', { open: () => RUN_PROPERTIES }],
    ...ALTERNATES,
  ]),
  other,
};

/** Reads word/styles.xml; no styles at all where the file has none. */
export function readStyles(
  xml: string | undefined,
  limits: ScanLimits,
  reportUnknown?: (name: string) => void,
): Styles {
  const state: Reading = {
    styles: new Map(),
    defaults: {},
    defaultParagraph: undefined,
    style: null,
    format: null,
    alternates: [],
    ...(reportUnknown && { reportUnknown }),
  };
  if (xml !== undefined) scanXml(xml, STYLES, state, limits);
  return createStyles(state);
}

function createStyles({ styles, defaults, defaultParagraph }: Reading): Styles {
  const chains = new Map<string, readonly Style[]>();
  const formats = new Map<string, RunFormat>();
  const numbers = new Map<string, NumberProperties>();

  /** The style and what it is based on, nearest first. */
  const chainOf = (id: string | undefined): readonly Style[] => {
    if (id === undefined) return [];
    let chain = chains.get(id);
    if (!chain) {
      const list: Style[] = [];
      for (let style = styles.get(id); style && list.length < MOST_ANCESTORS && !list.includes(style);)
        style = styles.get(list[list.push(style) - 1]!.basedOn ?? '');
      chains.set(id, (chain = list));
    }
    return chain;
  };
  const paragraphId = (id: string | undefined) =>
    id !== undefined && styles.get(id)?.type === 'paragraph' ? id : defaultParagraph;
  const flatten = (id: string | undefined): RunFormat =>
    Object.assign(
      {},
      ...chainOf(id)
        .map(({ format }) => format)
        .toReversed(),
    ) as RunFormat;

  return {
    nameOf: (id) => {
      if (id === undefined) return styles.get(defaultParagraph ?? '')?.name ?? 'Normal';
      const style = styles.get(id);
      return style?.type === 'paragraph' ? style.name : null;
    },
    rtlOf: (id) => chainOf(paragraphId(id)).find(({ rtl }) => rtl !== undefined)?.rtl ?? false,
    numberOf: (id) => {
      const key = id ?? '';
      let number = numbers.get(key);
      if (!number) {
        const styled = chainOf(styles.get(key)?.type === 'numbering' ? id : paragraphId(id));
        const source = styled.find(({ number: own }) => own.numId !== undefined);
        const ilvl = styled.find(({ number: own }) => own.ilvl !== undefined)?.number.ilvl;
        number = {
          ...(source && { numId: source.number.numId!, style: source.id }),
          ...(ilvl !== undefined && { ilvl }),
        };
        numbers.set(key, number);
      }
      return number;
    },
    formatOf: (paragraph, character) => {
      const key = `${paragraph ?? ''}\n${character ?? ''}`;
      let format = formats.get(key);
      if (!format) {
        format = combine(defaults, flatten(paragraphId(paragraph)), flatten(character));
        formats.set(key, format);
      }
      return format;
    },
  };
}

/**
 * Paragraph and character style together (§17.7.2). Bold, italics and hidden are toggles (§17.7.3): italics within
 * an italic paragraph style are upright; what the document's defaults switch on stays on.
 */
function combine(defaults: RunFormat, paragraph: RunFormat, character: RunFormat): RunFormat {
  const format: RunFormat = { ...defaults, ...paragraph, ...character };
  for (const key of ['bold', 'boldComplex', 'italic', 'italicComplex', 'hidden'] as const)
    format[key] = defaults[key] === true || (paragraph[key] ?? false) !== (character[key] ?? false);
  return format;
}
