import { splitNumber } from '../align/paragraph-number.ts';
import { compareDocuments } from '../compare-documents.ts';
import type { ParagraphDifference } from '../compare-documents.ts';
import { countWords } from './count-words.ts';
import { joinSpans, sliceSpans } from './spans.ts';
import type { Span } from './spans.ts';

/** A paragraph of the newest version, with where its words come from. */
export interface TracedParagraph {
  /** As printed: "b)"; null where it has none. */
  readonly number: string | null;
  /** Together its text without the number; each with the version that first had it so, from 0. */
  readonly spans: readonly Span[];
}

/** A paragraph that a later version no longer has. */
export interface GoneParagraph {
  readonly spans: readonly Span[];
  /** The first version without it. */
  readonly removed: number;
  /** Place in the version before that. */
  readonly place: number;
}

/** What a version did to the one before it, in words; everything is new in the first. */
export interface VersionStep {
  readonly words: number;
  readonly added: number;
  readonly removed: number;
  /** Words of it that stand in the newest version. */
  readonly left: number;
}

export interface TextHistory {
  readonly paragraphs: readonly TracedParagraph[];
  readonly gone: readonly GoneParagraph[];
  /** One for each version. */
  readonly steps: readonly VersionStep[];
}

/**
 * Who wrote what of a text that was revised again and again: versions as lists of paragraphs ("a)\tthat …"), the
 * oldest first. Each comparison is of neighbours, so a word that went and came back counts as of when it came back.
 * A moved, split or joined paragraph keeps the history of its words.
 */
export function traceHistory(versions: readonly (readonly string[])[]): TextHistory {
  const gone: GoneParagraph[] = [];
  const steps: Omit<VersionStep, 'left'>[] = [];
  let traced: Span[][] = [];
  versions.forEach((texts, version) => {
    if (version === 0) {
      traced = texts.map((text) => [{ text: splitNumber(text).text, version }]);
      const words = countAll(traced);
      steps.push({ words, added: words, removed: 0 });
      return;
    }
    const { paragraphs } = compareDocuments(versions[version - 1]!, texts);
    const next: Span[][] = texts.map(() => []);
    let [added, removed] = [0, 0];
    for (const paragraph of paragraphs) {
      const before = joinSpans(paragraph.a.map((place) => traced[place]!));
      if (paragraph.b.length === 0) gone.push({ spans: before, removed: version, place: paragraph.a[0]! });
      spread(paragraph, before, version, next);
      for (const { op, text } of paragraph.segments) {
        if (op === '+') added += countWords(text);
        if (op === '-') removed += countWords(text);
      }
    }
    traced = next;
    steps.push({ words: countAll(traced), added, removed });
  });
  const last = versions.at(-1) ?? [];
  return {
    paragraphs: last.map((text, place) => ({
      number: splitNumber(text).number || null,
      spans: traced[place]!,
    })),
    gone,
    steps: steps.map((step, version) => ({ ...step, left: countOf(traced, version) })),
  };
}

/** Gives the words of a paragraph, or of those it was split into, their versions. */
function spread(
  { b, segments }: Pick<ParagraphDifference, 'b' | 'segments'>,
  before: readonly Span[],
  version: number,
  next: Span[][],
): void {
  if (b.length === 0) return;
  const after: Span[] = [];
  let at = 0;
  for (const { op, text } of segments) {
    if (op === '=') after.push(...sliceSpans(before, at, at + text.length));
    if (op === '+') after.push({ text, version });
    if (op !== '+') at += text.length;
  }
  // Split paragraphs were compared as one text with line ends between.
  let place = 0;
  for (const span of after)
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) place++;
      const list = next[b[place]!];
      if (list && text !== '') push(list, { text, version: span.version });
    });
}

/** A space is nobody's word: it goes with the words before it. */
function push(list: Span[], span: Span): void {
  const last = list.at(-1);
  if (last && (last.version === span.version || span.text.trim() === ''))
    list[list.length - 1] = { ...last, text: last.text + span.text };
  else list.push(span);
}

const countAll = (paragraphs: readonly (readonly Span[])[]): number =>
  paragraphs.reduce((sum, spans) => sum + countWords(spans.map(({ text }) => text).join('')), 0);

const countOf = (paragraphs: readonly (readonly Span[])[], version: number): number =>
  paragraphs
    .flat()
    .filter((span) => span.version === version)
    .reduce((sum, { text }) => sum + countWords(text), 0);
