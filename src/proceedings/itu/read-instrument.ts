import type { Block, Document, Table } from '../../document/document.ts';
import { listParagraphs } from '../../document/views.ts';
import { foldStyle, listLines } from '../blocks.ts';
import type { TargetKind } from '../proposal.ts';
import { getTextKey } from '../text-key.ts';
import { findInstrumentHeading } from './instruments.ts';
import { findNumberLine } from './number-line.ts';
import type { NumberLine } from './number-line.ts';
import { listProvisionRows } from './provision.ts';

/** A text in force or adopted. */
export interface Instrument {
  /** Permanent key: "RES-101", "CS-165". */
  readonly key: string;
  readonly kind: TargetKind;
  readonly number: string | null;
  /** Bracketed name of a text without a number yet. */
  readonly draft: string | null;
  readonly revision: string | null;
  readonly title: string | null;
  /** "Constitution" … for provisions. */
  readonly instrument: string | null;
  /** The text; of a provision the right cell alone. */
  readonly blocks: readonly Block[];
}

/**
 * Reads a file that holds texts rather than proposals: one resolution, decision or recommendation or several, each
 * from its number line to the next; or the Constitution and the Convention, one provision a row of a two-column table.
 * Without any number line the whole file is one text under its file name.
 */
export function readInstruments(document: Document, fileName: string): Instrument[] {
  const found: Instrument[] = [];
  let instrument: string | null = null;
  let open: { line: NumberLine; blocks: Block[] } | null = null;
  const close = () => {
    if (open) found.push(toInstrument(open.line, open.blocks));
    open = null;
  };
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      const provisions = listProvisions(block, instrument);
      // A table with two numbered rows inside a resolution is still part of the resolution.
      if (provisions.length > 0 && (instrument !== null || !open)) {
        close();
        found.push(...provisions);
      } else (open as { blocks: Block[] } | null)?.blocks.push(block);
      continue;
    }
    const [first = ''] = listLines([block], 'after');
    const style = foldStyle(block.style);
    const heading = findInstrumentHeading(first, style.startsWith('volumetitle'));
    const line = heading === undefined ? findOpening(first, style) : undefined;
    if (heading !== undefined) {
      close();
      instrument = heading;
    } else if (line) {
      close();
      instrument = null;
      open = { line, blocks: [block] };
    } else (open as { blocks: Block[] } | null)?.blocks.push(block);
  }
  close();
  return found.length > 0 ? dropContents(found) : [wholeFile(document, fileName)];
}

/** Number lines of whole texts: articles and annexes are parts of one. */
function findOpening(text: string, style: string): NumberLine | undefined {
  const styled = /^(res|dec|rec|opinion)no$/.test(style);
  if (!styled && (/^(call|enumlev|heading|toc|title|header|reasons)/.test(style) || !isAlone(text)))
    return undefined;
  const line = findNumberLine(text, styled);
  return line && ['resolution', 'decision', 'recommendation', 'opinion'].includes(line.kind)
    ? line
    : undefined;
}

/** Without its style a number line is one in capitals; mixed case is how texts are cited in lists. */
function isAlone(text: string): boolean {
  const letters = text.split(/[\n(（]/)[0]!.replaceAll(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase();
}

function listProvisions(table: Table, instrument: string | null): Instrument[] {
  return listProvisionRows(table, 'after').map(({ margin, text }) => {
    const name = {
      kind: 'provision',
      number: margin.number,
      draft: null,
      instrument: margin.instrument ?? instrument,
    } as const;
    return {
      ...name,
      key: getTextKey(name, margin.number),
      revision: margin.marks.at(-1) ?? null,
      title: null,
      blocks: text,
    };
  });
}

function toInstrument(line: NumberLine, blocks: readonly Block[]): Instrument {
  const kind = line.kind as 'resolution' | 'decision' | 'recommendation' | 'opinion';
  const name = {
    kind: kind === 'opinion' ? ('other' as const) : kind,
    number: line.number,
    draft: line.draft,
    instrument: null,
  };
  return {
    ...name,
    key: getTextKey(name, line.number ?? ''),
    revision: line.revision,
    title: line.rest === '' ? findTitle(blocks) : line.rest,
    blocks: trimEnd(blocks),
  };
}

function findTitle(blocks: readonly Block[]): string | null {
  const lines = listParagraphs(blocks.slice(1, 8), 'after').filter(({ text }) => text.trim() !== '');
  const styled = lines.filter(({ style }) =>
    /^(res|dec|rec|opinion)(title|titel|titre)/.test(foldStyle(style)),
  );
  const title =
    styled.length > 0
      ? styled.map(({ text }) => text).join(' ')
      : lines.find(({ text }) => !/^[(（]/.test(text) && text.length < 400)?.text;
  return title?.replaceAll(/\s+/g, ' ').trim() ?? null;
}

function trimEnd(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(
    (block) => block.kind === 'table' || listLines([block], 'after').length > 0,
  );
  return blocks.slice(0, last + 1);
}

/** A table of contents repeats the number lines: of two with one key the longer text counts. */
function dropContents(found: readonly Instrument[]): Instrument[] {
  const byKey = new Map<string, Instrument>();
  for (const one of found) {
    const other = byKey.get(one.key);
    if (!other || size(other) < size(one)) byKey.set(one.key, one);
  }
  return found.filter((one) => byKey.get(one.key) === one);
}

function size({ blocks }: Instrument): number {
  return listLines(blocks, 'after').join('').length;
}

function wholeFile(document: Document, fileName: string): Instrument {
  const name = { kind: 'other', number: null, draft: null, instrument: null } as const;
  const title = listLines(document.blocks, 'after')[0]?.slice(0, 300) ?? null;
  return {
    ...name,
    key: getTextKey(name, fileName.replace(/\.\w+$/, '')),
    revision: null,
    title,
    blocks: document.blocks,
  };
}
