import type { Block } from '../../document/document.ts';
import { anchorParagraphs, outlineText } from '../itu/outline.ts';
import type { OutlinedParagraph } from '../itu/outline.ts';
import type { CitedText, Session } from './cited-text.ts';
import { listCitedTexts } from './list-cited-texts.ts';

/** A citation where it stands in a text, or in what a proposal makes of it. */
export interface Citation extends Pick<CitedText, 'key' | 'revision' | 'family'> {
  /** Index of its paragraph, and the permanent name of that. */
  readonly paragraph: number;
  readonly anchor: string;
  /** "resolves 1"; null outside the calls. */
  readonly label: string | null;
  /** Whether the text before has it, the text after, or both. */
  readonly side: 'both' | 'before' | 'after';
  /** As printed: "Resolution 64 (Rev. Hammamet, 2016)". */
  readonly printed: string;
  /** Words before and after it in its paragraph, cut at a word; "…" where there were more. */
  readonly before: string;
  readonly after: string;
}

/** UTF-16 units on each side. */
const CONTEXT = 90;

/**
 * Every citation of a text, in order; of a changed text those of both its sides. A citation that another paragraph has on
 * the other side has only moved and counts as staying.
 */
export function listCitations(blocks: readonly Block[], sessions: readonly Session[]): Citation[] {
  const anchors = anchorParagraphs(blocks);
  const [before, after] = (['before', 'after'] as const).map((side) =>
    outlineText(blocks, side).flatMap((paragraph) => listIn(paragraph, side, anchors, sessions)),
  ) as [Citation[], Citation[]];
  const staying = new Map<string, Citation[]>();
  for (const one of before) staying.set(nameOf(one), [...(staying.get(nameOf(one)) ?? []), one]);
  const paired = new Set<Citation>();
  const list = after.map((one): Citation => {
    const partner = staying.get(nameOf(one))?.shift();
    if (partner) paired.add(partner);
    return partner ? { ...one, side: 'both' } : one;
  });
  return [...list, ...before.filter((one) => !paired.has(one))].sort((a, b) => a.paragraph - b.paragraph);
}

const nameOf = ({ key, revision, family }: Citation): string =>
  JSON.stringify([key, family, revision?.printed.toLowerCase()]);

function listIn(
  paragraph: OutlinedParagraph,
  side: 'before' | 'after',
  anchors: ReadonlyMap<number, string>,
  sessions: readonly Session[],
): Citation[] {
  // The number line names its own text.
  if (paragraph.role === 'number' || paragraph.role === 'empty') return [];
  const { text, call, path } = paragraph;
  const index = paragraph.from.at(-1)!;
  const number = path.length > 0 ? path.join(' ') : null;
  return listCitedTexts(text, sessions).map(({ start, end, key, revision, family }) => ({
    key,
    revision,
    family,
    paragraph: index,
    anchor: anchors.get(index)!,
    label: call !== null && number !== null ? `${call} ${number}` : call,
    side,
    printed: text.slice(start, end),
    before: cutBefore(text.slice(0, start)),
    after: cutAfter(text.slice(end)),
  }));
}

const cutBefore = (text: string): string =>
  text.length <= CONTEXT ? text : `…${text.slice(-CONTEXT).replace(/^\S*\s/u, ' ')}`;

const cutAfter = (text: string): string =>
  text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s\S*$/u, ' ')}…`;
