import { applyProposals } from '../../compare/as-if/apply-proposals.ts';
import type { AsIf, AsIfParagraph, Question } from '../../compare/as-if/as-if.ts';
import type { Piece, Rival } from '../../compare/as-if/rivals.ts';
import type { Block } from '../../document/document.ts';
import { anchorParagraphs, outlineText } from '../../proceedings/itu/outline.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';
import { FURNITURE } from './read-text-together.ts';
import { isAmendment, toAmendment } from './to-amendment.ts';
import type { TextProposal } from './to-amendment.ts';

export interface AsIfTextInput {
  /** The text in force. */
  readonly blocks: readonly Block[];
  /** Those that are taken to be adopted; what does not amend the text is left out. */
  readonly proposals: readonly TextProposal[];
  /** By name of the question ("resolves-1"): the proposal that is to prevail, or IN_FORCE. */
  readonly choices: ReadonlyMap<string, string>;
}

export interface AsIfText {
  readonly paragraphs: readonly AsIfTextParagraph[];
  readonly questions: readonly AsIfQuestion[];
}

export interface AsIfTextParagraph {
  /** Null where it is new. */
  readonly anchor: string | null;
  readonly role: OutlinedParagraph['role'];
  readonly style: string;
  readonly number: string | null;
  readonly pieces: readonly Piece[];
  readonly state: 'kept' | 'changed' | 'new' | 'moved' | 'deleted';
  /** Number and text in force; null where it is new. */
  readonly former: { readonly number: string | null; readonly text: string } | null;
  /** Proposals whose changes are in it. */
  readonly from: readonly string[];
}

export interface AsIfQuestion {
  /** Permanent: "resolves-1", "resolves-1+1" for a paragraph inserted after it, "resolves-1~2" for a second question. */
  readonly name: string;
  readonly anchor: string;
  /** "resolves 1"; null for what stands outside the calls. */
  readonly label: string | null;
  readonly isNew: boolean;
  /** Null where the paragraph is new. */
  readonly former: string | null;
  readonly rivals: readonly Rival[];
  readonly chosen: string | null;
}

/** A text as it would read if these proposals were adopted, its paragraphs named as on the page of the text. */
export function buildAsIf({ blocks, proposals, choices }: AsIfTextInput): AsIfText {
  const outline = outlineText(blocks, 'after');
  const anchors = anchorParagraphs(blocks);
  const anchorOf = (place: number): string => {
    const paragraph = outline[place];
    return paragraph ? (anchors.get(paragraph.from.at(-1)!) ?? paragraph.anchor) : 'beginning';
  };
  const places = new Map([...outline.keys(), -1].map((place) => [anchorOf(place), place]));
  const { paragraphs, deleted, questions } = applyProposals({
    base: outline,
    amendments: proposals.filter(isAmendment).map(toAmendment),
    choices: new Map([...choices].map(([name, choice]) => [toKey(name, places), choice])),
    furniture: new Set([...outline.entries()].flatMap(([at, { role }]) => (FURNITURE.has(role) ? [at] : []))),
  });
  const named = paragraphs.map((paragraph): AsIfTextParagraph => nameParagraph(paragraph, outline, anchorOf));
  return {
    paragraphs: insertDeleted(named, paragraphs, deleted, outline, anchorOf),
    questions: questions.map((question) => nameQuestion(question, outline, anchorOf)),
  };
}

/** "resolves-1+1" as "12+1". */
function toKey(name: string, places: ReadonlyMap<string, number>): string {
  const [, anchor = '', rest = ''] = /^(.*?)([+~].*)?$/s.exec(name) ?? [];
  return `${places.get(anchor) ?? '?'}${rest}`;
}

function nameParagraph(
  { base, number, pieces, from, moved }: AsIfParagraph,
  outline: readonly OutlinedParagraph[],
  anchorOf: (place: number) => string,
): AsIfTextParagraph {
  if (base === null)
    return {
      anchor: null,
      role: 'paragraph',
      style: 'Normal',
      number,
      pieces,
      state: 'new',
      former: null,
      from,
    };
  const { role, style, text, number: formerNumber } = outline[base]!;
  const [piece] = pieces;
  const isSame =
    pieces.length <= 1 && (piece === undefined || (piece.kind === 'text' && piece.text === text));
  return {
    anchor: anchorOf(base),
    role,
    style,
    number,
    pieces,
    state: moved ? 'moved' : isSame ? 'kept' : 'changed',
    former: { number: formerNumber, text },
    from,
  };
}

/** What is gone stands where it stood, for who wants to see what changes. */
function insertDeleted(
  named: readonly AsIfTextParagraph[],
  paragraphs: readonly AsIfParagraph[],
  deleted: AsIf['deleted'],
  outline: readonly OutlinedParagraph[],
  anchorOf: (place: number) => string,
): AsIfTextParagraph[] {
  const list = [...named];
  const places = paragraphs.map(({ base, moved }) => (moved ? null : base));
  for (const { base: place, from } of deleted) {
    const { role, style, number, text } = outline[place]!;
    const at = places.findIndex((other) => other !== null && other > place);
    const gone: AsIfTextParagraph = {
      anchor: anchorOf(place),
      role,
      style,
      number: null,
      pieces: [],
      state: 'deleted',
      former: { number, text },
      from,
    };
    list.splice(at < 0 ? list.length : at, 0, gone);
    places.splice(at < 0 ? places.length : at, 0, place);
  }
  return list;
}

function nameQuestion(
  { key, base, rivals, chosen }: Question,
  outline: readonly OutlinedParagraph[],
  anchorOf: (place: number) => string,
): AsIfQuestion {
  const [, inserted = '', second = ''] = /^-?\d+(\+\d+)?(~\d+)?$/.exec(key) ?? [];
  const paragraph = outline[base];
  const { call = null, number = null, text = null, role } = paragraph ?? {};
  return {
    name: `${anchorOf(base)}${inserted}${second}`,
    anchor: anchorOf(base),
    label: call === null ? null : role === 'call' || number === null ? call : `${call} ${number}`,
    isNew: inserted !== '',
    former: inserted === '' ? text : null,
    rivals,
    chosen,
  };
}
