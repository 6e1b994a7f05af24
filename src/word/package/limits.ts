/**
 * How much a file may ask of us. Conference documents are small (the largest met: 2.5 MB packed, 9 MB of XML);
 * every limit leaves them at least a factor of ten, and stops a hostile file before memory or patience ends.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of the text once inflated: the XML lives in memory as a string of up to twice that size. */
  readonly textBytes: number;
  /** Bytes of any other part (styles, lists, notes, a header) once inflated. */
  readonly partBytes: number;
  /** Bytes of all parts read together, once inflated. */
  readonly totalBytes: number;
  /** Inflated size over packed size. Word's own XML reaches 40, deflate can reach 1,032. */
  readonly ratio: number;
  /** Below this inflated size the ratio says nothing: a page of repeated spaces packs better than any bomb. */
  readonly ratioFromBytes: number;
  /** Entries of the zip directory; the largest document met has 140. */
  readonly entries: number;
  /** Elements inside each other. Word nests tables about 60 deep, each level costs seven elements. */
  readonly depth: number;
  /** Attributes of one element; the root declares some forty namespaces. */
  readonly attributes: number;
  /** Paragraphs, rows, cells and runs together: each is an object of some hundred bytes. */
  readonly blocks: number;
  /** Milliseconds for the whole file. */
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100_000_000,
  textBytes: 128_000_000,
  partBytes: 24_000_000,
  totalBytes: 160_000_000,
  ratio: 200,
  ratioFromBytes: 8_000_000,
  entries: 10_000,
  depth: 1_000,
  attributes: 256,
  blocks: 2_000_000,
  milliseconds: 20_000,
};
