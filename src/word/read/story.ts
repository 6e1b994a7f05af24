import type { Block, Cell, Paragraph, Revision, Row, Run, Tracked } from '../../document/document.ts';
import type { ScanLimits } from '../xml/scan-xml.ts';
import type { WithAlternates } from './elements/alternate-content.ts';
import type { Looks } from './formats.ts';
import { createReporter } from './messages.ts';
import type { Messages } from './messages.ts';
import type { NumberProperties } from './numbering/number-properties.ts';
import type { RunFormat } from './run-format.ts';
import type { Styles } from './styles.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type OpenTracked = Mutable<Tracked>;

/** A paragraph while it is read: the same object is the finished one, its runs and mark are filled in place. */
export type OpenParagraph = Omit<Mutable<Paragraph>, 'runs' | 'mark'> & {
  runs: OpenRun[];
  mark: OpenTracked;
};

export type OpenRun = Mutable<Run>;
export type OpenCell = Omit<Mutable<Cell>, 'blocks'> & { blocks: Block[] };
export type OpenRow = Omit<Mutable<Row>, 'cells'> & { cells: OpenCell[] };

/** What the properties of a paragraph say themselves, before any style. */
export interface ParagraphProperties extends NumberProperties {
  paragraphStyle?: string;
  rtl?: boolean;
}

/** The properties of the paragraph being read, on both sides of a tracked change of them. */
export interface ParagraphFacts {
  readonly after: ParagraphProperties;
  before: ParagraphProperties | null;
  /** The list was itself inserted (w:numPr/w:ins): the text before has only that of its style. */
  listInserted: boolean;
  /** The former number as old versions of Word wrote it down (w:numberingChange). */
  formerNumber: string | null;
}

/** The list that a paragraph is in, on each side; kept only for paragraphs that are in one. */
export interface ParagraphLists {
  readonly before: NumberProperties;
  readonly after: NumberProperties;
  readonly formerNumber: string | null;
}

/** A complex field that has begun (ECMA-376 Part 1 §17.16.18). */
export interface OpenField {
  /** Up to the separator stands the instruction, then the result. */
  inResult: boolean;
  instruction: string;
  /** Text met inside the instruction: dropped when the field ends, kept where it never does. */
  readonly hidden: { readonly paragraph: OpenParagraph; readonly run: OpenRun }[];
}

/** A fraction, root, … being read: its signs are text that the file keeps in properties. */
export interface MathStructure extends OpenTracked {
  /** Signs before the first part on the line, between parts, and after the last one. */
  first: string;
  between: string;
  last: string;
  /** Which of them m:chr names; null where Word draws it above or below. */
  readonly named: 'first' | 'last' | null;
  /** Parts on the line read so far. */
  parts: number;
  /** Runs that stood in the paragraph before the part being read. */
  from: number;
}

/** What is set aside while a text box inside a paragraph is read. */
interface Outside {
  readonly blocks: Block[];
  readonly boxes: Block[];
  readonly paragraph: OpenParagraph | null;
  readonly facts: ParagraphFacts;
  readonly format: RunFormat | null;
  readonly fields: OpenField[];
}

/** What all stories of a file share. */
export interface Shared {
  readonly styles: Styles;
  readonly messages: Messages;
  readonly limits: ScanLimits;
  readonly looksOf: (style: string | undefined, own: RunFormat | null, text: string) => Looks;
  /** One object for each author and time. */
  readonly revisions: Map<string, Revision>;
  /** Throws when the file holds more paragraphs, cells and runs than the limit. */
  readonly count: () => void;
  readonly unknown: Set<string>;
  readonly missingStyles: Set<string>;
}

/**
 * A story (the body, the notes, a header) being read. One mutable object for a whole part: the readers of elements
 * are called in document order, and each leaves the story as it found it, plus what it read.
 */
export interface Story extends WithAlternates {
  readonly shared: Shared;
  /** Part name, for messages. */
  readonly part: string;
  readonly reportUnknown: (name: string) => void;

  /** The part has a w:body: it is a text document and not something else in its place. */
  hasBody: boolean;
  /** Where finished blocks go: the innermost body, cell, note or text box. */
  blocks: Block[];
  /** Text boxes met in the current chain of joined paragraphs, put behind it. */
  boxes: Block[];
  readonly outside: Outside[];
  readonly tables: OpenRow[][];
  readonly cells: { readonly cell: OpenCell; readonly around: Block[] }[];

  paragraph: OpenParagraph | null;
  facts: ParagraphFacts;
  /** Properties being read: those after the changes, or the former ones inside w:pPrChange. */
  properties: ParagraphProperties;
  readonly lists: Map<Paragraph, ParagraphLists>;

  /** Of the run being read; null outside runs. */
  format: RunFormat | null;
  looks: Looks | null;
  /** The tracked changes around what is read now. */
  inserted: Revision | undefined;
  deleted: Revision | undefined;
  readonly around: (Revision | undefined)[];
  /** Names of the moves whose range is open, by the id of the range. */
  readonly moves: Map<string, string>;
  fields: OpenField[];
  /** The characters of the w:t being read, and whether their spaces at both ends count. */
  text: string;
  preserved: boolean;
  readonly maths: MathStructure[];
  /** Raised and lowered parts of mathematics around what is read, innermost last. */
  readonly scripts: ('superscript' | 'subscript')[];
  /** Notes found in a part of notes. */
  readonly notes: { readonly id: string; readonly author: string | undefined; readonly blocks: Block[] }[];
}

export const NO_FACTS = (): ParagraphFacts => ({
  after: {},
  before: null,
  listInserted: false,
  formerNumber: null,
});

export function createStory(shared: Shared, part: string): Story {
  const facts = NO_FACTS();
  return {
    shared,
    part,
    reportUnknown: createReporter(shared.messages, shared.unknown, part),
    alternates: [],
    hasBody: false,
    blocks: [],
    boxes: [],
    outside: [],
    tables: [],
    cells: [],
    paragraph: null,
    facts,
    properties: facts.after,
    lists: new Map(),
    format: null,
    looks: null,
    inserted: undefined,
    deleted: undefined,
    around: [],
    moves: new Map(),
    fields: [],
    text: '',
    preserved: false,
    maths: [],
    scripts: [],
    notes: [],
  };
}
