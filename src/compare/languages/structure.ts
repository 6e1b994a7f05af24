/** A paragraph as its place in the text tells it, whatever the language. */
export interface StructuredParagraph {
  readonly role: 'number' | 'title' | 'formula' | 'call' | 'paragraph' | 'empty';
  /** Of a call: its name, the same in every language ("considering"); null for others. */
  readonly stem: string | null;
  /** Numbers from the outermost, in any script. */
  readonly path: readonly string[];
  readonly text: string;
}

export interface Prepared {
  /** In the list that was given. */
  readonly place: number;
  readonly role: StructuredParagraph['role'];
  readonly stem: string | null;
  /** Calls of the same name above it: "resolves 2". */
  readonly section: string;
  readonly depth: number;
  /** Place among its sisters, from 1. */
  readonly ordinal: number;
  readonly figures: ReadonlySet<string>;
  /** Of the letters of the text. */
  readonly share: number;
}

/** Without empty paragraphs: how many there are is a matter of layout. */
export function prepare(paragraphs: readonly StructuredParagraph[]): Prepared[] {
  const filled = [...paragraphs.entries()].filter(([, { role }]) => role !== 'empty');
  const letters = filled.reduce((sum, [, { text }]) => sum + text.length + 1, 0);
  const calls = new Map<string, number>();
  let section = '';
  let counts: number[] = [];
  return filled.map(([place, { role, stem, path, text }]): Prepared => {
    if (role !== 'paragraph') {
      counts = [];
      const name = stem ?? role;
      const count = (calls.get(name) ?? 0) + 1;
      calls.set(name, count);
      section = `${name} ${count}`;
    }
    const depth = path.length;
    if (role === 'paragraph') counts = [...counts.slice(0, depth), (counts[depth] ?? 0) + 1];
    for (let level = 0; level < depth; level++) counts[level] ??= 0;
    return {
      place,
      role,
      stem,
      section,
      depth,
      ordinal: counts[depth] ?? 0,
      figures: new Set(listFigures(text)),
      share: (text.length + 1) / letters,
    };
  });
}

/** Digits of any script by their value: "٢٠١٨" is "2018". */
function listFigures(text: string): string[] {
  return (text.match(/\p{Nd}+/gu) ?? []).map((figure) =>
    figure.replaceAll(/./gu, (digit) => String(valueOf(digit))),
  );
}

/** Unicode has the ten digits of each script in one row; those in use begin at a multiple of sixteen or six after it. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  for (const zero of [0x30, 0x06_60, 0x06_f0, 0x09_66, 0xff_10])
    if (code >= zero && code <= zero + 9) return code - zero;
  return code;
}
