import { findCall } from '../../proceedings/itu/calls.ts';
import { takePieces } from './sides.ts';
import type { Line, TextLine } from './lines.ts';

/** What a paragraph of a text is called. */
export interface Place {
  /** Permanent name within the text: "resolves-1", "considering-further-c". */
  readonly anchor: string;
  /** As a delegate would say it: "resolves 1"; null for what stands outside the calls. */
  readonly label: string | null;
  /** The call it stands under, as printed: "resolves". */
  readonly call: string | null;
  /** "1", "c": its own number in the text in force, or the new one where it is new. */
  readonly number: string | null;
}

/**
 * Names paragraphs after their call and the number they have in the text in force: that name stays when a proposal
 * inserts before them, and is the same in every proposal on one text. What is new has a name that says so.
 */
export function listPlaces(lines: readonly Line[]): Record<number, Place> {
  const places: Record<number, Place> = {};
  const taken = new Map<string, number>();
  let call: { readonly slug: string; readonly printed: string } | null = null;
  let parent: { readonly depth: number; readonly number: string } | null = null;
  const visit = (line: TextLine): void => {
    const text = textOf(line);
    const found = findCall(text, line.role === 'call');
    if (found) {
      call = { slug: slug(`${found.stem} ${found.rest}`).slice(0, 60), printed: text };
      parent = null;
    }
    const typed = numberOf(line);
    const depth = { sub: 1, subsub: 2 }[line.role as string] ?? 0;
    if (typed !== null && (parent === null || depth <= parent.depth)) parent = { depth, number: typed };
    const number = typed !== null && parent && depth > parent.depth ? `${parent.number} ${typed}` : typed;
    const isNew = line.change === 'inserted' || line.change === 'moved-here';
    const anchor = unique(
      [call?.slug, isNew && !found ? 'new' : null, found ? null : (number && slug(number)) || 'p']
        .filter((part) => part)
        .join('-'),
      taken,
    );
    places[line.index] = {
      anchor,
      label: call === null ? null : found || number === null ? call.printed : `${call.printed} ${number}`,
      call: call?.printed ?? null,
      number: found ? null : number,
    };
  };
  const walk = (list: readonly Line[]): void => {
    for (const line of list) {
      if (line.kind === 'text') {
        if (line.number.length + line.pieces.length > 0) visit(line);
      } else for (const row of line.rows) for (const cell of row.cells) walk(cell.lines);
    }
  };
  walk(lines);
  return places;
}

/** In the text in force; of what is not in it, as proposed. */
function textOf({ pieces }: TextLine): string {
  const write = (side: 'before' | 'after') =>
    takePieces(pieces, side)
      .map(({ text }) => text)
      .join('')
      .trim();
  return write('before') || write('after');
}

/** "a)" is "a", "1.2" stays: what one says without the signs around it. */
function numberOf({ number }: TextLine): string | null {
  const write = (side: 'before' | 'after') =>
    takePieces(number, side)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/^[\s([（]+|[\s.)\]）、]+$/gu, '');
  return write('before') || write('after') || null;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** A second "resolves" of one text is "resolves-1-2". */
function unique(anchor: string, taken: Map<string, number>): string {
  const times = (taken.get(anchor) ?? 0) + 1;
  taken.set(anchor, times);
  return times === 1 ? anchor : `${anchor}-${times}`;
}
