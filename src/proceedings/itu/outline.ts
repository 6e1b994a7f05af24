import type { Block } from '../../document/document.ts';
import { listParagraphs } from '../../document/views.ts';
import type { Side, TextParagraph } from '../../document/views.ts';
import { eachParagraph, foldStyle } from '../blocks.ts';
import { findCall } from './calls.ts';
import type { Call, Part } from './calls.ts';
import { findNumberLine } from './number-line.ts';
import { bareNumber, readNumberKind, splitNumber } from './paragraph-number.ts';
import type { NumberKind } from './paragraph-number.ts';

/** A paragraph of a text with its place in it. */
export interface OutlinedParagraph {
  /** Indexes of the paragraphs it is put together from. */
  readonly from: readonly number[];
  readonly style: string;
  /** As printed: "a)", "1 bis"; null where there is none. */
  readonly number: string | null;
  /** Without its number. */
  readonly text: string;
  readonly role: 'number' | 'title' | 'formula' | 'call' | 'paragraph' | 'empty';
  /** The call it stands under, as printed ("instructs the Secretary-General"); of a call itself, its own words. */
  readonly call: string | null;
  /** Null above the first call and below the last part that has calls (annexes). */
  readonly part: Part | null;
  /** Bare numbers from the outermost: ["b", "i"] for i) under b). */
  readonly path: readonly string[];
  /**
   * Readable address within the text, unique: "resolves-1", "considering-b-i", "instructs-the-secretary-general-2". It
   * holds as long as call and number do; calls have the same words in every language.
   */
  readonly anchor: string;
}

/** Puts every paragraph of one side into its place. Empty ones are kept, so that indexes agree with the text. */
export function outlineText(blocks: readonly Block[], side: Side): OutlinedParagraph[] {
  const anchors = new Map<string, number>();
  const unique = (name: string) => {
    const count = (anchors.get(name) ?? 0) + 1;
    anchors.set(name, count);
    if (count === 1) return name;
    // "resolves-2" may be a paragraph already: the second "resolves" is "resolves--2".
    return `${name}--${count}`;
  };
  const outline: OutlinedParagraph[] = [];
  let state: State = { call: null, heading: null, section: '', open: [], plain: 0, seenNumber: false };
  for (const paragraph of listParagraphs(blocks, side)) {
    const placed = place(paragraph, state);
    state = placed.state;
    outline.push({ ...placed.paragraph, anchor: unique(placed.name) });
  }
  return outline;
}

/**
 * One anchor for each paragraph of a changed text, by its index: that of the text before where it stands there, so
 * that it survives the next revision; what is only proposed has "new-" before that of the text after.
 */
export function anchorParagraphs(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const anchors = new Map<number, string>();
  const add = (paragraphs: readonly OutlinedParagraph[], prefix: string) => {
    for (const { from, anchor, role } of paragraphs) {
      if (role === 'empty') continue;
      const last = from.at(-1)!;
      if (!anchors.has(last)) anchors.set(last, `${prefix}${anchor}`);
    }
  };
  add(outlineText(blocks, 'before'), '');
  add(outlineText(blocks, 'after'), 'new-');
  for (const { index } of eachParagraph(blocks))
    if (!anchors.has(index)) anchors.set(index, `paragraph-${index}`);
  return anchors;
}

interface Level {
  readonly kind: NumberKind;
  readonly number: string;
}

interface State {
  readonly call: Call | null;
  /** The call's words as printed. */
  readonly heading: string | null;
  /** "annex-1-" below an annex's heading. */
  readonly section: string;
  readonly open: readonly Level[];
  /** Paragraphs without a number since the call. */
  readonly plain: number;
  readonly seenNumber: boolean;
}

interface Placed {
  readonly state: State;
  readonly paragraph: Omit<OutlinedParagraph, 'anchor'>;
  readonly name: string;
}

function place(source: TextParagraph, state: State): Placed {
  const { from, style } = source;
  const plain = source.text.trim();
  const at = {
    from,
    style,
    call: state.heading,
    part: state.call?.part ?? null,
    path: [],
    number: null,
    text: plain,
  };
  if (plain === '') return { state, paragraph: { ...at, role: 'empty' }, name: 'empty' };
  const folded = foldStyle(style);
  const line = /^(call|enumlev)/.test(folded)
    ? undefined
    : findNumberLine(
        plain.split('\n')[0]!,
        folded.endsWith('no') && /^(res|dec|rec|annex|app|art)/.test(folded),
      );
  if (line) {
    const isPart = line.kind === 'annex' || line.kind === 'appendix';
    const section = isPart
      ? `${line.kind}${line.number === null ? '' : `-${line.number.toLowerCase()}`}-`
      : '';
    const reset: State = { call: null, heading: null, section, open: [], plain: 0, seenNumber: true };
    return {
      state: reset,
      paragraph: { ...at, role: 'number', call: null, part: null },
      name: isPart ? section.slice(0, -1) : 'number',
    };
  }
  const isTitle =
    /^(res|dec|rec|annex|app|art|opinion)_?tit/.test(folded) ||
    (state.seenNumber &&
      state.call === null &&
      state.plain === 0 &&
      !/^(normal_?aftertitle|call)/.test(folded) &&
      !isFormula(plain) &&
      findCall(plain, folded === 'call') === undefined &&
      plain.length < 400 &&
      splitNumber(plain).number === null);
  if (isTitle && state.call === null)
    return {
      state: { ...state, plain: 0, seenNumber: false },
      paragraph: { ...at, role: 'title' },
      name: `${state.section}title`,
    };
  if (state.call === null && isFormula(plain))
    return {
      state: { ...state, seenNumber: false },
      paragraph: { ...at, role: 'formula' },
      name: `${state.section}formula`,
    };
  const call = findCall(plain, folded === 'call');
  if (call) {
    const next: State = { ...state, call, heading: plain, open: [], plain: 0, seenNumber: false };
    return {
      state: next,
      paragraph: { ...at, role: 'call', call: plain, part: call.part },
      name: `${state.section}${slugCall(call)}`,
    };
  }
  return placeParagraph(source, plain, { ...state, seenNumber: false }, at);
}

function placeParagraph(
  source: TextParagraph,
  plain: string,
  state: State,
  at: Omit<OutlinedParagraph, 'anchor' | 'role'>,
): Placed {
  const { number, text } = splitNumber(source.text);
  const base = `${state.section}${state.call ? slugCall(state.call) : 'text'}`;
  if (number === null) {
    const count = state.plain + 1;
    const parents = isIndented(source.style) ? state.open : [];
    const path = parents.map((level) => level.number);
    return {
      state: { ...state, plain: count, open: parents },
      paragraph: { ...at, text: plain, path, role: 'paragraph' },
      name: [base, ...path.map(slugNumber), `p${count}`].join('-'),
    };
  }
  const open = openLevel(number, state.open);
  const path = open.map((level) => level.number);
  return {
    state: { ...state, open },
    paragraph: { ...at, number, text, path, role: 'paragraph' },
    name: [base, ...path.map(slugNumber)].join('-'),
  };
}

function slugNumber(number: string): string {
  return number.toLowerCase().replaceAll('.', '-');
}

/** Where a number stands: beside the open one of its kind, or below what is open. */
function openLevel(number: string, open: readonly Level[]): readonly Level[] {
  const bare = bareNumber(number);
  const letters = open.findLast(({ kind }) => kind === 'letter');
  const kind = readNumberKind(number, letters?.number);
  // "1.2" carries its own path.
  if (kind === 'dotted') return [{ kind, number: bare }];
  // A plain "2" after "1.3" is its sister; "2)" would be below it.
  if (kind === 'figure' && open[0]?.kind === 'dotted' && !/[)）]/.test(number))
    return [{ kind, number: bare }];
  const beside = open.findLastIndex((level) => level.kind === kind);
  if (kind === 'dash') {
    const count = beside >= 0 ? Number(open[beside]!.number.slice(1)) + 1 : 1;
    return [...(beside >= 0 ? open.slice(0, beside) : open), { kind, number: `d${count}` }];
  }
  return [...(beside >= 0 ? open.slice(0, beside) : open), { kind, number: bare }];
}

function isIndented(style: string): boolean {
  return foldStyle(style).startsWith('enumlev');
}

/** "The Plenipotentiary Conference of the Union (Dubai, 2018)," in any language. */
function isFormula(text: string): boolean {
  return (
    text.length < 400 &&
    /[(（][^()（）]*\d{4}[^()（）]*[)）]\s*[,،，:：]?$/u.test(text) &&
    !/^[(（]/.test(text)
  );
}

/** "instructs-the-secretary-general": the stem is English in every language, the rest as printed. */
function slugCall(call: Call): string {
  const known = slugs.get(call);
  if (known !== undefined) return known;
  const slug = `${call.stem} ${call.rest}`
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  slugs.set(call, slug);
  return slug;
}

/** Every paragraph under a call asks for it. */
const slugs = new WeakMap<Call, string>();
