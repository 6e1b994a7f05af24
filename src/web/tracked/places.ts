import type { Block } from '../../document/document.ts';
import { anchorParagraphs, outlineText } from '../../proceedings/itu/outline.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';
import { makeLines } from './lines.ts';
import type { Line, Role } from './lines.ts';

/** What a paragraph of a text is called. */
export interface Place {
  /** Permanent name within the text: "resolves-1"; "new-resolves-2" where it is only proposed. */
  readonly anchor: string;
  /** As a delegate would say it: "resolves 1"; null for what stands outside the calls. */
  readonly label: string | null;
  /** The call it stands under, as printed: "resolves". */
  readonly call: string | null;
  /** "1", "b i": its number in the text in force, or the new one where it is new; null for a call itself. */
  readonly number: string | null;
}

/** A text as a page shows it, with a name for each paragraph. */
export interface LaidOutText {
  readonly lines: readonly Line[];
  /** By index of the paragraph. */
  readonly places: Readonly<Record<number, Place>>;
}

const ROLES: Readonly<Partial<Record<OutlinedParagraph['role'], Role>>> = {
  number: 'number',
  title: 'title',
  call: 'call',
};

/** Number line, title and calls are told by the outline, which knows them by their words where styles fail. */
export function layOut(blocks: readonly Block[]): LaidOutText {
  const outlined = new Map<number, OutlinedParagraph>();
  for (const side of ['before', 'after'] as const)
    for (const paragraph of outlineText(blocks, side)) {
      const last = paragraph.from.at(-1)!;
      if (paragraph.role !== 'empty' && !outlined.has(last)) outlined.set(last, paragraph);
    }
  const roles = new Map(
    [...outlined].flatMap(([index, { role }]) => (ROLES[role] ? [[index, ROLES[role]]] : [])),
  );
  const places = [...anchorParagraphs(blocks)].map(([index, anchor]) => [
    index,
    makePlace(anchor, outlined.get(index)),
  ]);
  return { lines: makeLines(blocks, roles), places: Object.fromEntries(places) };
}

function makePlace(anchor: string, outlined: OutlinedParagraph | undefined): Place {
  const call = outlined?.call ?? null;
  const number = outlined && outlined.path.length > 0 ? outlined.path.join(' ') : null;
  const label = call !== null && number !== null ? `${call} ${number}` : call;
  return { anchor, label, call, number };
}
