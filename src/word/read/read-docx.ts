import type { Block, Document, Note, Paragraph } from '../../document/document.ts';
import type { Message, Refusal } from '../../document/message.ts';
import { inflateAnywhere } from '../package/inflate.ts';
import type { Inflate } from '../package/inflate.ts';
import { DEFAULT_LIMITS } from '../package/limits.ts';
import type { Limits } from '../package/limits.ts';
import { openParts } from '../package/parts.ts';
import type { Parts } from '../package/parts.ts';
import { RefusedError, refuse } from '../package/refuse.ts';
import { listRelationships } from '../package/relationships.ts';
import type { Relationship } from '../package/relationships.ts';
import { scanXml } from '../xml/scan-xml.ts';
import type { ScanLimits } from '../xml/scan-xml.ts';
import { BODY } from './elements/body.ts';
import { endFields } from './elements/fields.ts';
import { findMainPart } from './find-main-part.ts';
import { createFormats } from './formats.ts';
import { createCount, createScanLimits, readOptional, readOrRefuse } from './guards.ts';
import { createMessages, createReporter } from './messages.ts';
import { numberParagraphs } from './numbering/number-paragraphs.ts';
import { readNumbering } from './numbering/read-numbering.ts';
import type { Lists } from './numbering/read-numbering.ts';
import { closeParagraph, flushBoxes } from './paragraphs.ts';
import { NOTE_PARTS, listNotes } from './read-notes.ts';
import { refuseOtherKinds } from './refuse-kind.ts';
import { createStory } from './story.ts';
import type { Mutable, Shared, Story } from './story.ts';
import { readStyles } from './styles.ts';

export type { Inflate } from '../package/inflate.ts';
export type { Limits } from '../package/limits.ts';

/** What a Word file says, and what was odd about it. */
export interface WordFile {
  readonly document: Document;
  readonly messages: readonly Message[];
  readonly refused: null;
}

/** No document came of it: why, and what its owner can do. */
export interface RefusedFile {
  readonly refused: Refusal;
}

export interface ReadOptions {
  /** Unpacks one deflated part; fflate where none is given. Node's own is faster (`actions/reading/node-inflate.ts`). */
  readonly inflate?: Inflate;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a .docx or .docm (ECMA-376, Transitional and Strict) from its bytes. Never throws for what is in the file:
 * odd content gives messages, what is no Word document at all is refused.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): WordFile | RefusedFile {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  try {
    refuseOtherKinds(bytes);
    if (bytes.length > limits.fileBytes)
      refuse(
        'too-large',
        `The file is larger than ${Math.round(limits.fileBytes / 1_000_000)} MB. Remove pictures or embedded files and save it again.`,
      );
    return readPackage(openParts(bytes, options.inflate ?? inflateAnywhere, limits), limits);
  } catch (error) {
    if (error instanceof RefusedError) return { refused: error.refusal };
    throw error;
  }
}

type Report = (name: string) => void;

function readPackage(parts: Parts, limits: Limits): WordFile {
  const messages = createMessages();
  const scan = createScanLimits(limits);
  const main = readOrRefuse(() => findMainPart(parts, scan));
  const relationships = readOrRefuse(() => listRelationships(parts, main, scan));
  const unknown = new Set<string>();
  /** Styles or lists: what stands for them where the file has none, or a damaged part of them. */
  const readPart = <T>(
    type: string,
    read: (xml: string | undefined, ...rest: [ScanLimits, Report?]) => T,
  ): T => {
    const part = relationships.find((relationship) => relationship.type === type)?.part;
    if (part === undefined) return read(undefined, scan);
    return readOptional(
      messages,
      part,
      () => read(undefined, scan),
      () => read(parts.find(part), scan, createReporter(messages, unknown, part)),
    );
  };
  const styles = readPart('styles', readStyles);
  const lists = readPart('numbering', readNumbering);
  const shared: Shared = {
    styles,
    messages,
    limits: scan,
    looksOf: createFormats(styles),
    revisions: new Map(),
    count: createCount(limits),
    unknown,
    missingStyles: new Set(),
  };

  const body = readOrRefuse(() => readStory(shared, main, parts.find(main, limits.textBytes)!));
  if (!body.hasBody)
    refuse(
      'not-a-document',
      'The file has no text where Word keeps it. Open it in the program that made it and save it as Word document (.docx).',
    );
  finish(body, [body.blocks], lists);
  const notes = new Map<string, Note>();
  for (const { relationship, kind } of NOTE_PARTS)
    for (const { part } of relationships.filter(({ type }) => type === relationship)) {
      const story = readOptionalStory(shared, part, parts);
      if (!story) continue;
      finish(
        story,
        story.notes.map(({ blocks }) => blocks),
        lists,
      );
      for (const [key, note] of listNotes(story, kind)) notes.set(key, note);
    }
  const headers: (readonly Block[])[] = [];
  for (const { part } of listHeaders(relationships)) {
    const story = readOptionalStory(shared, part, parts);
    if (!story) continue;
    finish(story, [story.blocks], lists);
    headers.push(story.blocks);
  }
  return {
    document: { blocks: body.blocks, notes: Object.fromEntries(notes), headers },
    messages: messages.list(),
    refused: null,
  };
}

const numberOf = ({ part }: Relationship) => Number(/(\d+)\.xml$/i.exec(part)?.[1] ?? 0);

/** Headers by the number in their name: their order in the file, which the relationships shuffle. */
function listHeaders(relationships: readonly Relationship[]): readonly Relationship[] {
  const seen = new Set<string>();
  return relationships
    .filter(({ type, part }) => type === 'header' && !seen.has(part) && seen.add(part))
    .toSorted((one, other) => numberOf(one) - numberOf(other));
}

function readStory(shared: Shared, part: string, xml: string): Story {
  const story = createStory(shared, part);
  const { hasDoctype } = scanXml(xml, BODY, story, shared.limits);
  closeParagraph(story);
  flushBoxes(story);
  endFields(story);
  if (hasDoctype)
    shared.messages.add(
      'doctype',
      part,
      'The part has a document type declaration, which Word files may not have; it is not followed.',
    );
  return story;
}

function readOptionalStory(shared: Shared, part: string, parts: Parts): Story | undefined {
  return readOptional<Story | undefined>(
    shared.messages,
    part,
    () => undefined,
    () => {
      const xml = parts.find(part);
      return xml === undefined ? undefined : readStory(shared, part, xml);
    },
  );
}

/** Numbers the paragraphs in reading order, then gives them their automatic numbers. */
function finish(story: Story, texts: readonly (readonly Block[])[], lists: Lists): void {
  for (const blocks of texts) indexParagraphs(blocks, 0);
  numberParagraphs(texts.length === 1 ? texts[0]! : texts.flat(), story.lists, lists, story.shared.styles);
}

function indexParagraphs(blocks: readonly Block[], from: number): number {
  let index = from;
  for (const block of blocks)
    if (block.kind === 'paragraph') (block as Mutable<Paragraph>).index = index++;
    else
      for (const row of block.rows) for (const cell of row.cells) index = indexParagraphs(cell.blocks, index);
  return index;
}
