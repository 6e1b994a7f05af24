import { alignParagraphs } from '../align/align-paragraphs.ts';
import { compareText } from '../compare-text.ts';
import type { Base, Passage } from '../outcome/list-passages.ts';
import { tracePassage } from '../outcome/outcome.ts';
import { findDeleted, findInserted, LEAST_LIKENESS } from '../outcome/trace.ts';
import type { Passaged } from './build-trail.ts';
import type {
  NearWords,
  ProposalInput,
  TracedParagraph,
  TracedPassage,
  TrailParagraph,
  VersionInput,
} from './trail.ts';

/** Nearer ones tell more than a long list. */
const MOST_NEAR = 3;

interface Traced {
  readonly text: readonly TracedParagraph[];
  readonly passages: readonly TracedPassage[];
}

/** The text that came out, paragraph by paragraph against the text in force, and where its changed words come from. */
export function traceFinal(
  base: Base,
  inForce: readonly TrailParagraph[],
  { paragraphs, passages: changed }: Passaged<VersionInput>,
  earlier: readonly Passaged<VersionInput>[],
  proposals: readonly Passaged<ProposalInput>[],
): Traced {
  const byId = proposals.map(({ of, passages }) => [of.number, passages] as const);
  const passages: TracedPassage[] = [];
  const numbers = new Map<Passage, number[]>();
  for (const passage of changed) {
    const parts = tracePassage(passage, byId).map(({ op, text, from, near }): TracedPassage => {
      const { first, firstNear } = findFirst(passage, op, earlier);
      const telling = near.slice(0, MOST_NEAR).map(({ proposal, likeness }): NearWords => {
        const own = proposals.find(({ of }) => of.number === proposal)!.passages;
        const found = find(passage, op, own).passage;
        const words = op === '+' ? found?.inserted.text : found?.deleted.text;
        return { proposal, likeness, segments: words === undefined ? [] : compareText(words, text).segments };
      });
      return { op, text, from, near: telling, first, firstNear };
    });
    numbers.set(
      passage,
      parts.map((_, at) => passages.length + at),
    );
    passages.push(...parts);
  }
  return { text: layOut(base, inForce, paragraphs, changed, numbers, passages), passages };
}

const find = (passage: Passage, op: '+' | '-', others: readonly Passage[]) =>
  op === '+' ? findInserted(passage, others) : findDeleted(passage, others);

function findFirst(
  passage: Passage,
  op: '+' | '-',
  earlier: readonly Passaged<VersionInput>[],
): Pick<TracedPassage, 'first' | 'firstNear'> {
  let firstNear: TracedPassage['firstNear'] = null;
  for (const [version, { passages }] of earlier.entries()) {
    const { likeness } = find(passage, op, passages);
    if (likeness >= 1) return { first: version, firstNear };
    if (likeness >= LEAST_LIKENESS) firstNear ??= { version, likeness: Math.floor(likeness * 1000) / 1000 };
  }
  return { first: null, firstNear };
}

function layOut(
  base: Base,
  inForce: readonly TrailParagraph[],
  paragraphs: readonly TrailParagraph[],
  changed: readonly Passage[],
  numbers: ReadonlyMap<Passage, readonly number[]>,
  passages: readonly TracedPassage[],
): TracedParagraph[] {
  const texts = paragraphs.map(({ text }) => text);
  const lines: TracedParagraph[] = [];
  for (const { kind, a, b } of alignParagraphs(base.texts, texts)) {
    if (kind === 'deleted') {
      const source = inForce[a[0]!]!;
      if (source.text === '') continue;
      const own = changed.find(({ whole, base: place }) => whole === 'deleted' && place === a[0]);
      const number = own ? (numbers.get(own)![0] ?? null) : null;
      lines.push({
        ...frame(source),
        kind,
        segments: [{ op: '-', text: source.text, passage: number }],
        passages: number === null ? [] : [number],
      });
      continue;
    }
    const source = paragraphs[b[0]!]!;
    const text = b.map((place) => texts[place]!).join('\n');
    if (text.trim() === '') continue;
    const own = changed.filter(({ place }) => place === b[0]);
    const whole = own.find((one) => one.whole === 'inserted' || one.whole === 'moved');
    const edits = own.filter((one) => one.whole === null);
    const wholeNumber = whole ? (numbers.get(whole)!.at(-1) ?? null) : null;
    const isNew = inForce.length === 0;
    lines.push({
      ...frame(source),
      kind: isNew || (own.length === 0 && kind !== 'inserted') ? 'kept' : toKind(kind),
      segments:
        edits.length > 0
          ? weave(text, edits, numbers, passages)
          : [
              {
                op: whole?.whole === 'inserted' && !isNew ? '+' : '=',
                text,
                passage: wholeNumber,
              },
            ],
      passages: own.flatMap((one) => numbers.get(one)!),
    });
  }
  return lines;
}

const frame = ({ role, number, place }: TrailParagraph) => ({ role, number, place });

const toKind = (kind: string): TracedParagraph['kind'] =>
  kind === 'inserted' || kind === 'moved' ? kind : 'changed';

/** The paragraph with what went and what came at each of its edits. */
function weave(
  text: string,
  edits: readonly Passage[],
  numbers: ReadonlyMap<Passage, readonly number[]>,
  passages: readonly TracedPassage[],
): TracedParagraph['segments'] {
  const segments: TracedParagraph['segments'][number][] = [];
  let at = 0;
  for (const edit of edits) {
    const own = numbers.get(edit)!;
    const numberOf = (op: '+' | '-') => own.find((number) => passages[number]!.op === op) ?? null;
    const isOnlyGone = edit.inserted.count === 0;
    // What is only deleted stood after a space that stays: the space before it is shown with it.
    const deleted = isOnlyGone && edit.start > 0 ? ` ${edit.deleted.text}` : edit.deleted.text;
    if (edit.start > at) segments.push({ op: '=', text: text.slice(at, edit.start), passage: null });
    if (edit.deleted.count > 0) segments.push({ op: '-', text: deleted, passage: numberOf('-') });
    if (edit.end > edit.start)
      segments.push({ op: '+', text: text.slice(edit.start, edit.end), passage: numberOf('+') });
    at = Math.max(at, edit.end);
  }
  if (at < text.length) segments.push({ op: '=', text: text.slice(at), passage: null });
  return segments;
}
