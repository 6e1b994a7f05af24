import { scanXml } from '../../xml/scan-xml.ts';
import type { ScanLimits } from '../../xml/scan-xml.ts';
import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader, Vocabulary } from '../../xml/vocabulary.ts';
import { ALTERNATES } from '../elements/alternate-content.ts';
import { RUN_PROPERTIES, readOnOff } from '../run-format.ts';
import type { RunFormat, WithFormat } from '../run-format.ts';
import { SKIPPED_IN_NUMBERING, isForeign } from '../skipped.ts';

/** One level of a list (ECMA-376 Part 1 §17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** Example of a custom format. */
  pattern?: string;
  /** "%1.%2)": "%n" stands for the number of level n, from 1. */
  text: string;
  /** Level (from 1) after which this one begins again; 0 never; undefined: after every higher one. */
  restart?: number;
  /** Id of the paragraph style that belongs to the level. */
  style?: string;
  /** Numbers of higher levels in decimal, whatever their format (w:isLgl). */
  legal: boolean;
  picture: boolean;
  /** Font of the number itself: bullets are letters of symbol fonts. */
  readonly look: RunFormat;
}

/** A list as it is defined; several lists of a document may share one definition and count on together. */
export interface AbstractList {
  readonly id: number;
  readonly levels: (Level | undefined)[];
  /** Name of the numbering style that holds the levels instead (§17.9.21). */
  numberingStyle?: string;
}

export interface List {
  readonly id: number;
  abstractId: number;
  readonly startOverrides: Map<number, number>;
  readonly levelOverrides: Map<number, Level>;
}

export interface Lists {
  readonly abstracts: ReadonlyMap<number, AbstractList>;
  readonly lists: ReadonlyMap<number, List>;
}

interface Reading extends WithFormat {
  readonly abstracts: Map<number, AbstractList>;
  readonly lists: Map<number, List>;
  abstract: AbstractList | null;
  list: List | null;
  override: number | null;
  level: Level | null;
}

/** Word knows nine levels. */
export const LEVELS = 9;

/** Word's own limit for the text of a number. */
const LONGEST_TEXT = 255;

const valueOf = (set: (state: Reading, value: string) => void): ElementReader<Reading> => ({
  open: (state, attributes) => {
    const value = attributes.get('w:val');
    if (value !== undefined) set(state, value);
    return SKIP;
  },
});

const integerOf = (set: (state: Reading, value: number) => void): ElementReader<Reading> => ({
  open: (state, attributes) => {
    const value = attributes.getInteger('w:val');
    if (value !== undefined) set(state, value);
    return SKIP;
  },
});

const VOCABULARY: Vocabulary<Reading> = {
  elements: new Map<string, ElementReader<Reading>>([
    ['w:numbering', {}],
    [
      'w:abstractNum',
      {
        open: (state, attributes) => {
          const id = attributes.getInteger('w:abstractNumId') ?? -1;
          state.abstract = { id, levels: [] };
          state.abstracts.set(id, state.abstract);
        },
        close: (state) => void (state.abstract = null),
      },
    ],
    ['w:numStyleLink', valueOf(({ abstract }, value) => abstract && (abstract.numberingStyle = value))],
    [
      'w:num',
      {
        open: (state, attributes) => {
          const id = attributes.getInteger('w:numId') ?? -1;
          state.list = { id, abstractId: -1, startOverrides: new Map(), levelOverrides: new Map() };
          state.lists.set(id, state.list);
        },
        close: (state) => void (state.list = null),
      },
    ],
    ['w:abstractNumId', integerOf(({ list }, value) => list && (list.abstractId = value))],
    [
      'w:lvlOverride',
      {
        open: (state, attributes) => void (state.override = attributes.getInteger('w:ilvl') ?? null),
        close: (state) => void (state.override = null),
      },
    ],
    [
      'w:startOverride',
      integerOf(({ list, override }, value) => {
        if (list && override !== null) list.startOverrides.set(override, value);
      }),
    ],
    [
      'w:lvl',
      {
        open: (state, attributes) => {
          const ilvl = attributes.getInteger('w:ilvl') ?? -1;
          const level: Level = {
            start: 0,
            format: 'decimal',
            text: '',
            legal: false,
            picture: false,
            look: {},
          };
          if (ilvl < 0 || ilvl >= LEVELS) return SKIP;
          if (state.abstract) state.abstract.levels[ilvl] = level;
          else if (state.list) state.list.levelOverrides.set(state.override ?? ilvl, level);
          state.level = level;
          state.format = level.look;
          return undefined;
        },
        close: (state) => void (state.level = null),
      },
    ],
    ['w:start', integerOf(({ level }, value) => level && (level.start = value))],
    [
      'w:numFmt',
      {
        open: ({ level }, attributes) => {
          if (level) level.format = attributes.get('w:val') ?? 'decimal';
          const pattern = attributes.get('w:format');
          if (level && pattern !== undefined) level.pattern = pattern;
          return SKIP;
        },
      },
    ],
    ['w:lvlRestart', integerOf(({ level }, value) => level && (level.restart = value))],
    ['w:pStyle', valueOf(({ level }, value) => level && (level.style = value))],
    ['w:isLgl', { open: ({ level }, attributes) => (level && (level.legal = readOnOff(attributes)), SKIP) }],
    ['w:lvlText', valueOf(({ level }, value) => level && (level.text = value.slice(0, LONGEST_TEXT)))],
    ['w:lvlPicBulletId', { open: ({ level }) => (level && (level.picture = true), SKIP) }],
    ['w:rPr', { open: () => RUN_PROPERTIES }],
    ...ALTERNATES,
  ]),
  other: (state, name) => {
    if (!SKIPPED_IN_NUMBERING.has(name) && !isForeign(name)) state.reportUnknown?.(name);
    return SKIP;
  },
};

/** Reads word/numbering.xml; no lists where the file has none. */
export function readNumbering(
  xml: string | undefined,
  limits: ScanLimits,
  reportUnknown?: (name: string) => void,
): Lists {
  const state: Reading = {
    abstracts: new Map(),
    lists: new Map(),
    abstract: null,
    list: null,
    override: null,
    level: null,
    format: null,
    alternates: [],
    ...(reportUnknown && { reportUnknown }),
  };
  if (xml !== undefined) scanXml(xml, VOCABULARY, state, limits);
  return state;
}
