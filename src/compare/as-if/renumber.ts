import type { PlacedParagraph } from '../consolidate/amendment.ts';
import type { AsIfParagraph } from './as-if.ts';

/** "a)", "(3)", "12": one letter or a small figure, with what stands around it. "1 bis" and "i)" under "a)" are others. */
const SIMPLE = /^(\(?)([a-z]|\d{1,2})([).]{0,2})$/;

/**
 * Letters and figures run on where paragraphs came and went, call by call, as the secretariat would have them run. Only
 * where those in force run without a gap (a, b, c …): any other numbering is left as the proposals have it.
 */
export function renumber(
  base: readonly PlacedParagraph[],
  paragraphs: readonly AsIfParagraph[],
): AsIfParagraph[] {
  const sections = listSections(base);
  let last: number | null = null;
  let section: Section | undefined;
  let count = 0;
  return paragraphs.map((paragraph) => {
    if (paragraph.base !== null && !paragraph.moved) last = paragraph.base;
    const here = last === null ? undefined : sections[last];
    if (here !== section) {
      section = here;
      count = 0;
    }
    const parts = SIMPLE.exec(paragraph.number ?? '');
    if (!section?.runs || !parts || isLetter(parts[2]!) !== section.letters) return paragraph;
    count++;
    if (section.letters && count > 26) return paragraph;
    const [, before, , after] = parts;
    return { ...paragraph, number: `${before}${write(count, section.letters)}${after}` };
  });
}

/** The list under one call. */
interface Section {
  /** Null until one is met. */
  letters: boolean | null;
  runs: boolean;
  count: number;
}

/** For each paragraph in force the list that it stands in. */
function listSections(base: readonly PlacedParagraph[]): Section[] {
  let call: string | null = null;
  let section: Section = { letters: null, runs: true, count: 0 };
  return base.map((paragraph) => {
    // A call that stands twice in a text opens a list each time.
    const isCall = paragraph.number === null && paragraph.text === paragraph.call;
    if (paragraph.call !== call || isCall) section = { letters: null, runs: true, count: 0 };
    call = paragraph.call;
    const value = SIMPLE.exec(paragraph.number ?? '')?.[2];
    if (value === undefined) return section;
    section.letters ??= isLetter(value);
    section.count++;
    if (isLetter(value) !== section.letters || value !== write(section.count, section.letters))
      section.runs = false;
    return section;
  });
}

const isLetter = (value: string): boolean => /[a-z]/.test(value);
const write = (count: number, letters: boolean): string =>
  letters ? String.fromCharCode(96 + count) : `${count}`;
