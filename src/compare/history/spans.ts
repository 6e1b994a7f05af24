/** A stretch of a text that one version brought. */
export interface Span {
  readonly text: string;
  /** Place among the versions, from 0. */
  readonly version: number;
}

/** Paragraphs as one text with line ends between, as the comparison reads a split or joined one. */
export const joinSpans = (paragraphs: readonly (readonly Span[])[]): Span[] =>
  paragraphs.flatMap((spans, index) =>
    index === 0 ? spans : [{ text: '\n', version: spans[0]?.version ?? 0 }, ...spans],
  );

/** UTF-16 units [from, to) of the text that the spans are. */
export function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
  const slice: Span[] = [];
  let at = 0;
  for (const { text, version } of spans) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    if (start < end) slice.push({ text: text.slice(start, end), version });
    at += text.length;
    if (at >= to) break;
  }
  return slice;
}
